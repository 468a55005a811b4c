package dev.kosmo.integration.capsule;

import dev.kosmo.integration.simulator.Refusal;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shapes in which Capsule says no. */
final class Refusals {
  private Refusals() {}

  static SimulatedAnswer answer(int status, String message) {
    return SimulatedAnswer.json(status, Map.of("message", message));
  }

  static Refusal notFound(String resource) {
    return new Refusal(answer(404, resource + " not found"));
  }

  static Refusal noSuchPath() {
    return new Refusal(answer(404, "Could not find resource"));
  }

  static Refusal badRequest(String message) {
    return new Refusal(answer(400, message));
  }

  static Refusal invalid(List<Map<String, Object>> errors) {
    var body = new LinkedHashMap<String, Object>();
    body.put("message", "Validation Failed");
    body.put("errors", errors);
    return new Refusal(SimulatedAnswer.json(422, body));
  }
}
