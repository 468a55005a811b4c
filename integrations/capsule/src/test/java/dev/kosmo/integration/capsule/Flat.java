package dev.kosmo.integration.capsule;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records as the trees that they were made of, so that a loss would show. */
final class Flat {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Flat() {}

  static @Nullable Object of(Object record) {
    return flat(JSON.convertValue(record, Object.class));
  }

  /** A tree without nulls, which a record cannot tell from what is absent. */
  static @Nullable Object flat(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Flat::flat).toList();
    } else if (value instanceof Map<?, ?> map) {
      var flat = new LinkedHashMap<String, @Nullable Object>();
      map.forEach((key, inner) -> put(flat, String.valueOf(key), inner));
      return flat;
    }
    // Whole numbers are Integer or Long in turn.
    return value instanceof Number ? new BigDecimal(value.toString()) : value;
  }

  private static void put(Map<String, @Nullable Object> flat, String key, @Nullable Object value) {
    if (key.equals("others") && value instanceof Map<?, ?> others) {
      others.forEach((name, inner) -> put(flat, String.valueOf(name), inner));
    } else if (value != null) {
      flat.put(key, flat(value));
    }
  }
}
