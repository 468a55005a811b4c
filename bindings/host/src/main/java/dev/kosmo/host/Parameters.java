package dev.kosmo.host;

import dev.kosmo.engine.CallException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of one of the host's own functions, checked as they are taken. */
final class Parameters {
  private static final int LONGEST_WORDS = 1000;

  private final String function;
  private final List<@Nullable Object> values;

  Parameters(String function, List<@Nullable Object> values) {
    this.function = function;
    this.values = values;
  }

  @Nullable Object value(int index) {
    return index < values.size() ? values.get(index) : null;
  }

  /** A text; messages call it by its name, as in {@code expected string pattern, got integer}. */
  String text(int index, String name) {
    if (value(index) instanceof String text) {
      return text;
    }
    throw wrong("string " + name, value(index));
  }

  /** A text of the length that names and questions have. */
  String words(int index, String name) {
    var text = text(index, name);
    if (text.length() > LONGEST_WORDS) {
      throw invalid("the %s is longer than %,d characters".formatted(name, LONGEST_WORDS));
    }
    return text;
  }

  double number(int index, String name) {
    if (value(index) instanceof Number number) {
      return number.doubleValue();
    }
    throw wrong("number " + name, value(index));
  }

  CallException wrong(String expected, @Nullable Object actual) {
    return invalid("expected %s, got %s".formatted(expected, type(actual)));
  }

  CallException invalid(String complaint) {
    return CallException.of("invalid_argument", "%s: %s.".formatted(function, complaint));
  }

  private static String type(@Nullable Object value) {
    if (value == null) {
      return "null";
    } else if (value instanceof Map) {
      return "object";
    } else if (value instanceof List) {
      return "array";
    } else if (value instanceof String) {
      return "string";
    }
    return value instanceof Boolean ? "boolean" : "number";
  }
}
