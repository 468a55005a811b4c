package dev.kosmo.integration.klaviyo;

import java.time.Instant;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** What one operator of the filter language means for values of one type. */
final class Comparison {
  private Comparison() {}

  static Predicate<Object> of(String operator, String field, FilterField.Type type, String value) {
    return switch (type) {
      case TEXT -> text(operator, value);
      case BOOLEAN -> bool(field, value);
      case TIME -> time(operator, field, value);
    };
  }

  private static Predicate<Object> text(String operator, String value) {
    var expected = value.toLowerCase(Locale.ROOT);
    return switch (operator) {
      case "contains" -> actual -> lower(actual).contains(expected);
      case "starts-with" -> actual -> lower(actual).startsWith(expected);
      case "ends-with" -> actual -> lower(actual).endsWith(expected);
      default -> actual -> actual.toString().equals(value);
    };
  }

  private static String lower(Object actual) {
    return actual.toString().toLowerCase(Locale.ROOT);
  }

  private static Predicate<Object> bool(String field, String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw Filter.refused("%s is true or false.".formatted(field));
    }
    return actual -> actual.toString().equals(value);
  }

  private static Predicate<Object> time(String operator, String field, String value) {
    var expected = instant(field, value);
    var sign = sign(operator);
    return actual -> sign.test(instant(field, actual.toString()).compareTo(expected));
  }

  private static IntPredicate sign(String operator) {
    return switch (operator) {
      case "greater-than" -> order -> order > 0;
      case "greater-or-equal" -> order -> order >= 0;
      case "less-than" -> order -> order < 0;
      case "less-or-equal" -> order -> order <= 0;
      default -> order -> order == 0;
    };
  }

  /** A time in ISO 8601, or in seconds since 1970 as a {@code timestamp} has it. */
  private static Instant instant(String field, String text) {
    return text.matches("[0-9]{5,11}")
        ? Instant.ofEpochSecond(Long.parseLong(text))
        : Times.parse(text)
            .orElseThrow(() -> Filter.refused("%s is a time in ISO 8601.".formatted(field)));
  }
}
