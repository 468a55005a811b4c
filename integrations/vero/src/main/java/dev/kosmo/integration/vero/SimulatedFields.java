package dev.kosmo.integration.vero;

import dev.kosmo.integration.simulator.Formats;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object in a body, and what the simulator says to fields of it that are wrong.
 *
 * @param path where it stands in the body, with a dot at the end
 */
record SimulatedFields(String path, Map<String, @Nullable Object> fields) {
  private static final int TOO_LONG = 255;

  static SimulatedFields body(SimulatedRequest request) {
    return new SimulatedFields(
        "",
        request.object().orElseThrow(() -> VeroSimulator.refusal("The body must be an object.")));
  }

  @Nullable Object value(String field) {
    return fields.get(field);
  }

  /** A text that must be there and be as short as ids and names of events must be. */
  String id(String field) {
    if (!(value(field) instanceof String text) || text.isBlank()) {
      throw refusal(field, "must be a string that is not blank");
    } else if (text.length() >= TOO_LONG) {
      throw refusal(field, "must be shorter than %d characters".formatted(TOO_LONG));
    }
    return text;
  }

  String idOrEmail() {
    return value("id") == null && value("email") != null ? id("email") : id("id");
  }

  @Nullable String optionalEmail(String field) {
    var value = value(field);
    if (value == null) {
      return null;
    } else if (value instanceof String text && Formats.isEmail(text)) {
      return text;
    }
    throw refusal(field, "must be an email address");
  }

  Map<String, @Nullable Object> object(String field) {
    @SuppressWarnings("unchecked") // JSON objects have string keys.
    var object = value(field) instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : null;
    if (object == null) {
      throw refusal(field, "must be an object");
    }
    return object;
  }

  /** An object that may be missing, which is no different from an empty one. */
  Map<String, @Nullable Object> optionalObject(String field) {
    return value(field) == null ? Map.of() : object(field);
  }

  private RuntimeException refusal(String field, String complaint) {
    return VeroSimulator.refusal("%s%s %s.".formatted(path, field, complaint));
  }
}
