package dev.kosmo.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value that is no {@link Data}, in a value that should be.
 *
 * @param path where it is, such as {@code .tags[0]}; put together on the way back, so that looking
 *     costs nothing where all is well
 * @param what what it is
 */
record NoData(String path, String what) {
  private static final int MAX_DEPTH = 1000;
  private static final int LONGEST_PATH = 200;

  /** The first one in a value, or null if all of it is data. */
  static @Nullable NoData in(@Nullable Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      return depth == MAX_DEPTH ? tooDeep() : inMembers(map, depth);
    } else if (value instanceof List<?> list) {
      return depth == MAX_DEPTH ? tooDeep() : inItems(list, depth);
    }
    return value == null || isScalar(value) ? null : new NoData("", "is a " + name(value));
  }

  private static boolean isScalar(Object value) {
    return value instanceof String
        || value instanceof Boolean
        || value instanceof Long
        || value instanceof Integer
        || value instanceof Double
        || value instanceof BigInteger
        || value instanceof BigDecimal;
  }

  private static NoData tooDeep() {
    return new NoData("", "is nested more than %d levels deep".formatted(MAX_DEPTH));
  }

  private static @Nullable NoData inMembers(Map<?, ?> map, int depth) {
    for (var member : map.entrySet()) {
      if (!(member.getKey() instanceof String key)) {
        var type = member.getKey() == null ? "null" : name(member.getKey());
        return new NoData("", "has a key that is a " + type);
      }
      var found = in(member.getValue(), depth + 1);
      if (found != null) {
        return found.below("." + key);
      }
    }
    return null;
  }

  private static @Nullable NoData inItems(List<?> list, int depth) {
    var index = 0;
    for (var item : list) {
      var found = in(item, depth + 1);
      if (found != null) {
        return found.below("[" + index + "]");
      }
      index++;
    }
    return null;
  }

  private static String name(Object value) {
    return value.getClass().getName();
  }

  private NoData below(String step) {
    // A path as deep as a bomb is no help to anyone.
    return path.length() > LONGEST_PATH ? this : new NoData(step + path, what);
  }

  String under(String name) {
    return ("`%s%s` %s, which cannot cross to a script. What can: null, Boolean, Integer, Long,"
            + " BigInteger, Double, BigDecimal, String, and List and Map of these with String"
            + " keys.")
        .formatted(name, path, what);
  }
}
