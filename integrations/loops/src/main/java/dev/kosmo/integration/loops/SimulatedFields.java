package dev.kosmo.integration.loops;

import dev.kosmo.integration.simulator.Formats;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the simulator accepts in bodies, and what it says to the rest. */
final class SimulatedFields {
  private static final int LONGEST = 500;

  private SimulatedFields() {}

  static void checkEmail(@Nullable Object email) {
    if (!Formats.isEmail(email)) {
      throw LoopsSimulator.refusal(400, "Invalid email address.");
    }
  }

  /** The object that a body must be. */
  static Map<String, @Nullable Object> object(SimulatedRequest request) {
    return request
        .object()
        .orElseThrow(() -> LoopsSimulator.refusal(400, "The body must be an object."));
  }

  /** The fields of a contact in a body, all of them right. */
  static Map<String, @Nullable Object> contact(
      SimulatedRequest request, SimulatedProperties properties) {
    return contact(object(request), properties);
  }

  /** The fields of the contact in the body of an event, all of them right, the event's too. */
  static Map<String, @Nullable Object> event(
      SimulatedRequest request, SimulatedProperties properties) {
    var fields = new LinkedHashMap<>(object(request));
    var name = fields.remove("eventName");
    if (!(name instanceof String text) || text.isBlank()) {
      throw LoopsSimulator.refusal(400, "eventName is required.");
    }
    checkLength("eventName", name);
    if (fields.containsKey("eventProperties")) {
      checkEventProperties(fields.remove("eventProperties"));
    }
    return contact(fields, properties);
  }

  private static void checkEventProperties(@Nullable Object properties) {
    if (!(properties instanceof Map<?, ?> map)) {
      throw LoopsSimulator.refusal(400, "eventProperties must be an object.");
    }
    map.forEach(
        (name, value) -> {
          if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
            throw LoopsSimulator.refusal(
                400, "eventProperties." + name + " must be a string, number or boolean.");
          }
          checkLength("eventProperties." + name, value);
        });
  }

  private static Map<String, @Nullable Object> contact(
      Map<String, @Nullable Object> given, SimulatedProperties properties) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    given.forEach(
        (name, value) -> {
          if (name.equals("mailingLists")) {
            checkMailingLists(value);
          } else {
            properties.check(name, value);
            checkLength(name, value);
          }
          // An empty id is none.
          fields.put(name, name.equals("userId") && "".equals(value) ? null : value);
        });
    if (fields.containsKey("email")) {
      checkEmail(fields.get("email"));
    }
    return fields;
  }

  private static void checkMailingLists(@Nullable Object lists) {
    if (!(lists instanceof Map<?, ?> map)
        || !map.values().stream().allMatch(Boolean.class::isInstance)) {
      throw LoopsSimulator.refusal(400, "mailingLists must be an object of booleans.");
    }
  }

  private static void checkLength(String name, @Nullable Object value) {
    if (value instanceof String text && text.length() > LONGEST) {
      throw LoopsSimulator.refusal(
          400, "%s must be no longer than %d characters.".formatted(name, LONGEST));
    }
  }
}
