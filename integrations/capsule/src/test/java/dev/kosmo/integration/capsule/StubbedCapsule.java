package dev.kosmo.integration.capsule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Outcome;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.StubRequest;
import dev.kosmo.testkit.StubService;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** Capsule's functions before a stub: what they send, and what they never do. */
final class StubbedCapsule implements AutoCloseable {
  /** Some fields of any record. */
  static final Map<String, Object> FIELDS = Map.of("name", "A");

  private static final SimulatedAnswer ANYTHING =
      SimulatedAnswer.json(
          200,
          Map.ofEntries(
              Map.entry("parties", List.of()),
              Map.entry("opportunities", List.of()),
              Map.entry("kases", List.of()),
              Map.entry("tasks", List.of()),
              Map.entry("tags", List.of()),
              Map.entry("definitions", List.of()),
              Map.entry("trackDefinitions", List.of())));

  private final StubService vendor = StubService.start();
  private final LocalIntegration<Capsule> capsule =
      LocalIntegration.at(vendor, new CapsuleIntegration());

  /** A call, and the request that it makes. */
  static Arguments request(
      String function,
      Map<String, ?> arguments,
      String line,
      Map<String, String> query,
      @Nullable Object body) {
    return Arguments.of(function, arguments, line, query, body);
  }

  /** The body that searches where a list does not. */
  static Map<String, Object> filter(String field, Object value) {
    var condition = Map.of("field", field, "operator", "is", "value", value);
    return Map.of("filter", Map.of("conditions", List.of(condition)));
  }

  void assertSends(
      String function,
      Map<String, ?> arguments,
      String line,
      Map<String, String> query,
      @Nullable Object body) {
    call(function, arguments);

    assertThat(vendor.paths()).containsExactly(line);
    assertThat(sent().query()).isEqualTo(query);
    assertThat(sent().json()).isEqualTo(body);
    assertThat(sent().header("authorization")).hasValue("Bearer stub");
  }

  void assertRefuses(String function, Map<String, ?> arguments, String complaint) {
    assertThat(refusal(function, arguments))
        .hasMessageStartingWith("app.integrations.capsule." + function + ": ")
        .hasMessageContaining(complaint);
  }

  /** What a call is refused with before anything is sent. */
  IntegrationException refusal(String function, Map<String, ?> arguments) {
    var failure = capsule.failure(function, arguments);

    assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT);
    assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(vendor.paths()).isEmpty();
    return failure;
  }

  /** Calls as a script does, for an object that says little. */
  Map<String, @Nullable Object> call(
      String function, Map<String, ? extends @Nullable Object> arguments) {
    vendor.answerInTurn(ANYTHING);
    return capsule.call(function, arguments);
  }

  FunctionSpec function(String name) {
    return capsule.functions().find(name).orElseThrow();
  }

  /** The first request that arrived. */
  StubRequest sent() {
    return vendor.requests().get(0);
  }

  @Override
  public void close() {
    capsule.close();
  }
}
