package dev.kosmo.integration.close;

import dev.kosmo.integration.simulator.Refusal;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import java.util.List;
import java.util.Map;

/** The two shapes in which Close says no. */
final class Refusals {
  private Refusals() {}

  static SimulatedAnswer answer(int status, String text) {
    return SimulatedAnswer.json(status, Map.of("error", text));
  }

  static Refusal notFound(String what) {
    return new Refusal(answer(404, what + " not found."));
  }

  /** A field that is wrong; {@code errors} stays empty, as Close leaves it. */
  static Refusal field(String field, String text) {
    return new Refusal(
        SimulatedAnswer.json(
            400, Pair.of("errors", List.of(), "field-errors", Map.of(field, text))));
  }

  /** A request that is wrong as a whole. */
  static Refusal request(String text) {
    return new Refusal(
        SimulatedAnswer.json(400, Pair.of("errors", List.of(text), "field-errors", Map.of())));
  }
}
