package dev.kosmo.integration.close;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Close's words in the body of an error. A 400 has them in {@code field-errors} and often leaves
 * {@code errors} empty; a 401 or 404 has one text in {@code error}.
 */
final class ErrorTexts {
  private ErrorTexts() {}

  static @Nullable String of(@Nullable Object body) {
    if (!(body instanceof Map<?, ?> map)) {
      return null;
    }
    var texts = new ArrayList<String>();
    collect("", map.get("field-errors"), texts);
    collect("", map.get("errors"), texts);
    collect("", map.get("error"), texts);
    return texts.isEmpty() ? null : String.join("; ", texts);
  }

  /** Errors of nested fields are nested the same way, such as those of a contact's addresses. */
  private static void collect(String field, @Nullable Object error, List<String> texts) {
    if (error instanceof Map<?, ?> fields) {
      fields.forEach(
          (name, inner) -> collect(field.isEmpty() ? "" + name : field + "." + name, inner, texts));
    } else if (error instanceof List<?> list) {
      list.forEach(inner -> collect(field, inner, texts));
    } else if (error != null) {
      texts.add(field.isEmpty() ? "" + error : field + ": " + error);
    }
  }
}
