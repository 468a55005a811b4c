package dev.kosmo.integration.close;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words for types of activities, and the class names that Close has for them. */
final class ActivityTypes {
  private static final Map<String, String> CLASS_NAMES =
      Map.of("email", "Email", "call", "Call", "note", "Note", "sms", "SMS", "meeting", "Meeting");

  private ActivityTypes() {}

  /** Close's name for a type; what is no known word passes, since Close has more types. */
  static @Nullable String className(@Nullable String type) {
    return type == null ? null : CLASS_NAMES.getOrDefault(word(type), type);
  }

  /** The segment of the path that lists one type of all leads, or null if there is none. */
  static @Nullable String route(@Nullable String type) {
    return type != null && CLASS_NAMES.containsKey(word(type)) ? word(type) : null;
  }

  /** The same activity with the word for its type as {@code type}, right after {@code _type}. */
  static @Nullable Object addType(@Nullable Object activity) {
    if (!(activity instanceof Map<?, ?> fields)
        || fields.containsKey("type")
        || !(fields.get("_type") instanceof String className)) {
      return activity;
    }
    var typed = new LinkedHashMap<@Nullable Object, @Nullable Object>();
    fields.forEach(
        (name, value) -> {
          typed.put(name, value);
          if ("_type".equals(name)) {
            typed.put("type", word(className));
          }
        });
    return typed;
  }

  private static String word(String type) {
    return type.toLowerCase(Locale.ROOT);
  }
}
