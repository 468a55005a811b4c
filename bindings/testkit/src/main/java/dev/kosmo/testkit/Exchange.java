package dev.kosmo.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A call that succeeded, and what the vendor answered to each request of it.
 *
 * @param function what was called
 * @param arguments the arguments
 * @param answers in the order of the requests
 */
record Exchange(FunctionSpec function, Map<String, ?> arguments, List<SimulatedAnswer> answers) {
  /** Whether the last answer, which is the one that comes back, says anything. */
  boolean hasBody() {
    return !last().isMissingNode();
  }

  /** What the vendor sent last. */
  JsonNode last() {
    return tree(answers.get(answers.size() - 1));
  }

  /** The same call with other bodies. */
  Exchange with(UnaryOperator<JsonNode> bodies) {
    return new Exchange(
        function, arguments, answers.stream().map(answer -> changed(answer, bodies)).toList());
  }

  private static SimulatedAnswer changed(SimulatedAnswer answer, UnaryOperator<JsonNode> bodies) {
    var tree = tree(answer);
    return tree.isMissingNode()
        ? answer
        : new SimulatedAnswer(answer.status(), answer.headers(), bodies.apply(tree).toString());
  }

  private static JsonNode tree(SimulatedAnswer answer) {
    return ExactJson.read(String.valueOf(answer.body()));
  }
}
