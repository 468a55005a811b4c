package dev.kosmo.integration.capsule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Bodies of {@code /filters/results}, which searches by status where the lists do not. */
final class Conditions {
  private Conditions() {}

  /** {@code isOpen} is documented; how {@code status} spells its values is not, save by use. */
  static Map<String, Object> ofStatus(String status) {
    return switch (status.toUpperCase(Locale.ROOT)) {
      case "OPEN" -> filter("isOpen", true);
      case "CLOSED" -> filter("isOpen", false);
      default -> filter("status", status.toLowerCase(Locale.ROOT));
    };
  }

  private static Map<String, Object> filter(String field, Object value) {
    var condition = new LinkedHashMap<String, Object>();
    condition.put("field", field);
    condition.put("operator", "is");
    condition.put("value", value);
    return Map.of("filter", Map.of("conditions", List.of(condition)));
  }
}
