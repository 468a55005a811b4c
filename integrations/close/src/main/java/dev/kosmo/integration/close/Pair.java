package dev.kosmo.integration.close;

import java.util.LinkedHashMap;
import java.util.Map;

/** Small objects whose fields keep their order; {@code Map.of} has another one in each process. */
final class Pair {
  private Pair() {}

  static Map<String, Object> of(String key1, Object value1, String key2, Object value2) {
    var pair = new LinkedHashMap<String, Object>();
    pair.put(key1, value1);
    pair.put(key2, value2);
    return pair;
  }
}
