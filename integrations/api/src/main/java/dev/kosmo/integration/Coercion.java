package dev.kosmo.integration;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Leads a value to the declared type where no meaning is lost on the way. */
final class Coercion {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");
  private static final int SHOWN = 60;

  private Coercion() {}

  /** The value in the declared type, or null if it is not one. */
  static @Nullable Object to(DataType type, Object value) {
    return switch (type) {
      case STRING -> string(value);
      case INTEGER -> integer(value);
      case NUMBER -> number(value);
      case BOOLEAN -> bool(value);
      case ARRAY -> json(value, List.class);
      case OBJECT -> json(value, Map.class);
    };
  }

  private static @Nullable Object string(Object value) {
    return value instanceof String ? value : isWhole(value) ? value.toString() : null;
  }

  private static boolean isWhole(Object value) {
    return value instanceof Long || value instanceof Integer || value instanceof BigInteger;
  }

  private static @Nullable Object integer(Object value) {
    if (value instanceof Long || value instanceof Integer) {
      return ((Number) value).longValue();
    }
    return value instanceof String text && WHOLE.matcher(text).matches()
        ? Long.valueOf(text)
        : null;
  }

  private static @Nullable Object number(Object value) {
    if (value instanceof Number) {
      return value;
    }
    if (!(value instanceof String text) || !NUMBER.matcher(text).matches()) {
      return null;
    } else if (WHOLE.matcher(text).matches()) {
      return Long.valueOf(text);
    }
    var number = Double.valueOf(text);
    return number.isInfinite() ? null : number;
  }

  /** Whether JSON can write every number in it. */
  static boolean isFinite(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().allMatch(Coercion::isFinite);
    } else if (value instanceof List<?> list) {
      return list.stream().allMatch(Coercion::isFinite);
    }
    return !(value instanceof Double number) || Double.isFinite(number);
  }

  private static @Nullable Object bool(Object value) {
    return value instanceof Boolean
        ? value
        : "true".equals(value) ? Boolean.TRUE : "false".equals(value) ? Boolean.FALSE : null;
  }

  private static @Nullable Object json(Object value, Class<?> type) {
    if (type.isInstance(value)) {
      return value;
    } else if (value instanceof Map<?, ?> map && map.isEmpty()) {
      // An empty Lua table takes the declared type.
      return List.of();
    } else if (value instanceof String text) {
      try {
        var parsed = Json.parse(text);
        return type.isInstance(parsed) ? parsed : null;
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
    return null;
  }

  /** A value for a message: its type, and itself if it is short. */
  static String describe(Object value) {
    if (value instanceof Map) {
      return "an object";
    } else if (value instanceof List) {
      return "an array";
    } else if (value instanceof String text) {
      return text.length() <= SHOWN
          ? "\"" + text + "\""
          : "\"" + text.substring(0, SHOWN) + "\"... (" + text.length() + " characters)";
    }
    return text(value);
  }

  /** A value as scripts write it: {@code 1e+30} rather than {@code 1.0E30}. */
  static String text(Object value) {
    return value instanceof Double number && Double.isFinite(number)
        ? digits(number)
        : value.toString();
  }

  private static String digits(double number) {
    var decimal = BigDecimal.valueOf(number).stripTrailingZeros();
    var exponent = decimal.precision() - decimal.scale() - 1;
    return exponent < -6 || exponent > 20
        ? decimal.toString().replace('E', 'e')
        : decimal.toPlainString();
  }

  /** What a script calls something, for a message: on one line, and no longer than a line. */
  static String shortened(String name) {
    var line = UNPRINTABLE.matcher(name).replaceAll("?");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
  }
}
