package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.simulator.Formats;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An object in a request to a simulated company, with the place where it stands.
 *
 * @param pointer such as {@code /data/attributes}
 */
record Given(String pointer, Map<?, ?> fields) {
  private static final Predicate<String> PHONE =
      Pattern.compile("\\+[1-9][0-9]{6,14}").asMatchPredicate();

  static Given of(String pointer, @Nullable Object value) {
    if (value instanceof Map<?, ?> fields) {
      return new Given(pointer, fields);
    }
    throw Refusals.pointer(pointer, "An object is required.");
  }

  void allow(Set<String> names) {
    for (var name : fields.keySet()) {
      if (!names.contains(String.valueOf(name))) {
        throw Refusals.pointer(pointer + "/" + name, "'%s' is not a valid field.".formatted(name));
      }
    }
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  @Nullable String text(String name) {
    var value = fields.get(name);
    if (value != null && !(value instanceof String)) {
      throw refused(name, "'%s' must be text.".formatted(name));
    }
    return (String) value;
  }

  String requiredText(String name) {
    var text = text(name);
    if (text == null || text.isBlank()) {
      throw refused(name, "'%s' is a required field.".formatted(name));
    }
    return text;
  }

  Given object(String name) {
    return of(pointer + "/" + name, fields.get(name));
  }

  /** The fields of an object, or null. */
  @Nullable Map<String, @Nullable Object> properties(String name) {
    if (fields.get(name) == null) {
      return null;
    }
    var properties = new LinkedHashMap<String, @Nullable Object>();
    object(name).fields().forEach((key, value) -> properties.put(String.valueOf(key), value));
    return properties;
  }

  @Nullable Instant time(String name) {
    var text = text(name);
    return text == null
        ? null
        : Times.parse(text)
            .orElseThrow(() -> refused(name, "'%s' is a time in ISO 8601.".formatted(name)));
  }

  /** An email address and a phone number must look like them. */
  void checkIdentifiers() {
    var email = text("email");
    if (email != null && !Formats.isEmail(email)) {
      throw refused("email", "'%s' is not an email address.".formatted(email));
    }
    var phone = text("phone_number");
    if (phone != null && !PHONE.test(phone)) {
      throw refused(
          "phone_number", "'%s' is not a phone number such as +15550100001.".formatted(phone));
    }
  }

  RuntimeException refused(String name, String detail) {
    return Refusals.pointer(pointer + "/" + name, detail);
  }
}
