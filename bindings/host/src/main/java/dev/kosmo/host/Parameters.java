package dev.kosmo.host;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.HostFunction;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of one of the host's own functions, checked as they are taken. */
final class Parameters {
  private static final int LONGEST_WORDS = 1000;

  private final String name;
  private final List<@Nullable Object> values;

  Parameters(String name, List<@Nullable Object> values) {
    this.name = name;
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

  /** A list; an empty map is one too, since Lua cannot tell them apart. */
  List<?> list(int index, String name) {
    if (value(index) instanceof List<?> list) {
      return list;
    } else if (value(index) instanceof Map<?, ?> map && map.isEmpty()) {
      return List.of();
    }
    throw wrong("array " + name, value(index));
  }

  /** The only option that there is, or null if it is not given. */
  @Nullable Object option(int index, String option) {
    var options = options(index);
    for (var given : options.keySet()) {
      if (!given.equals(option)) {
        throw invalid("there is no option `%s`, only `%s`".formatted(given, option));
      }
    }
    return options.get(option);
  }

  private Map<?, ?> options(int index) {
    if (value(index) instanceof Map<?, ?> options) {
      return options;
    } else if (value(index) == null) {
      return Map.of();
    }
    throw wrong("object options", value(index));
  }

  /** A list among the arguments, as arguments; messages say which one. */
  Parameters inside(String which, List<?> list) {
    return new Parameters(name + ", " + which, Collections.unmodifiableList(list));
  }

  /** A function of an integration. */
  FunctionCall function(int index) {
    if (!(value(index) instanceof HostFunction function)) {
      throw invalid(
          "expected a function of an integration, got %s. Give the function itself, not its answer"
              .formatted(type(value(index))));
    } else if (function.body() instanceof FunctionCall call) {
      return call;
    }
    throw invalid(function.path() + " is no function of an integration");
  }

  /** All arguments from this one on. */
  List<@Nullable Object> from(int index) {
    return values.subList(Math.min(index, values.size()), values.size());
  }

  CallException wrong(String expected, @Nullable Object actual) {
    return invalid("expected %s, got %s".formatted(expected, type(actual)));
  }

  CallException invalid(String complaint) {
    return CallException.of("invalid_argument", "%s: %s.".formatted(name, complaint));
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
    } else if (value instanceof HostFunction) {
      return "function";
    }
    return value instanceof Boolean ? "boolean" : "number";
  }
}
