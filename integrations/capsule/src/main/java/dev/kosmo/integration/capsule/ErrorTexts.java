package dev.kosmo.integration.capsule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Capsule's words in the body of an error: {@code message} with the lines of {@code errors} that
 * say which field is wrong, or {@code error} alone, as a 429 has it.
 */
final class ErrorTexts {
  private ErrorTexts() {}

  static @Nullable String of(@Nullable Object body) {
    if (!(body instanceof Map<?, ?> map)) {
      return null;
    }
    var message = map.get("message") instanceof String text ? text : map.get("error");
    var lines = lines(map.get("errors"));
    if (lines.isEmpty()) {
      return message instanceof String text ? text : null;
    }
    return message instanceof String text ? text + ": " + lines : lines;
  }

  private static String lines(@Nullable Object errors) {
    return errors instanceof List<?> list
        ? list.stream().map(ErrorTexts::line).collect(Collectors.joining("; "))
        : "";
  }

  private static String line(@Nullable Object error) {
    if (!(error instanceof Map<?, ?> map)) {
      return String.valueOf(error);
    }
    var field = map.get("field") == null ? "" : " (" + place(map) + ")";
    return map.get("message") + field;
  }

  private static String place(Map<?, ?> error) {
    var resource = error.get("resource") == null ? "" : error.get("resource") + ".";
    return resource + error.get("field");
  }
}
