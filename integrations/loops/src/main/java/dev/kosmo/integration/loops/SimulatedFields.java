package dev.kosmo.integration.loops;

import dev.kosmo.integration.simulator.SimulatedRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the simulator accepts in bodies, and what it says to the rest. */
final class SimulatedFields {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final List<String> TEXTS =
      List.of("email", "userId", "firstName", "lastName", "source", "userGroup");

  private SimulatedFields() {}

  static void checkEmail(String email) {
    if (!EMAIL.matcher(email).matches()) {
      throw LoopsSimulator.refusal(400, "Invalid email address.");
    }
  }

  /** The fields of a contact in a body, all of them right. */
  static Map<String, @Nullable Object> contact(SimulatedRequest request) {
    var fields =
        request
            .object()
            .orElseThrow(() -> LoopsSimulator.refusal(400, "The body must be an object."));
    fields.forEach(SimulatedFields::check);
    return fields;
  }

  /** The fields of the contact in the body of an event, all of them right, the event's too. */
  static Map<String, @Nullable Object> event(SimulatedRequest request) {
    var fields = new LinkedHashMap<>(request.object().orElse(Map.of()));
    if (!(fields.remove("eventName") instanceof String name) || name.isBlank()) {
      throw LoopsSimulator.refusal(400, "eventName is required.");
    }
    var properties = fields.remove("eventProperties");
    if (properties instanceof Map<?, ?> map) {
      map.values().forEach(value -> checkScalar("eventProperties", value));
    } else if (properties != null) {
      throw LoopsSimulator.refusal(400, "eventProperties must be an object.");
    }
    fields.forEach(SimulatedFields::check);
    return fields;
  }

  private static void check(String name, @Nullable Object value) {
    if (!NAME.matcher(name).matches() || name.equals("id")) {
      throw LoopsSimulator.refusal(400, "Unknown property: " + name + ".");
    } else if (TEXTS.contains(name) && value != null && !(value instanceof String)) {
      throw LoopsSimulator.refusal(400, name + " must be a string.");
    } else if (name.equals("subscribed") && !(value instanceof Boolean)) {
      throw LoopsSimulator.refusal(400, "subscribed must be a boolean.");
    } else if (name.equals("mailingLists") && !(value instanceof Map)) {
      throw LoopsSimulator.refusal(400, "mailingLists must be an object.");
    } else if (!name.equals("mailingLists")) {
      checkScalar(name, value);
    }
    if (name.equals("email") && value instanceof String email) {
      checkEmail(email);
    }
  }

  private static void checkScalar(String name, @Nullable Object value) {
    if (value instanceof Map || value instanceof List) {
      throw LoopsSimulator.refusal(400, name + " must be a string, number or boolean.");
    }
  }
}
