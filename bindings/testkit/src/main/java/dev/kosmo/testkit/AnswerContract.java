package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kosmo.integration.Reply;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever a vendor answers, scripts get all of it, and Java what it has names for. */
interface AnswerContract {

  @Test
  default void nothingThatTheVendorSendsIsLost(Subject subject) {
    forEachAnswer(subject, (sent, reply) -> Kept.assertAll(sent, ExactJson.of(reply.tree())));
  }

  @Test
  default void theTypedViewAgreesWithTheTree(Subject subject) {
    forEachAnswer(subject, (sent, reply) -> TypedView.assertAgrees(reply));
  }

  /** The calls of the function's file, see {@link AnswerFile}. */
  @TestFactory
  default Stream<DynamicTest> answersReachScriptsAndJava(Subject subject) {
    return subject.functions().stream()
        .map(
            function ->
                DynamicTest.dynamicTest(
                    function.name(),
                    () ->
                        AnswerFile.of(subject.integration().api(), function.name())
                            .calls()
                            .forEach(call -> new AnswerCheck(subject, function, call).run())));
  }

  @Test
  default void errorsReachScriptsAndJava(Subject subject) {
    var file = AnswerFile.of(subject.integration().api(), AnswerFile.ERRORS);
    for (var call : file.calls()) {
      assertThat(call.error()).as("an error for %s", call.name()).isNotNull();
      new AnswerCheck(subject, subject.function(call.function()), call).run();
    }
  }

  /** A field whose name is not the vendor's is never filled, and nothing else would tell. */
  @Test
  default void everyFieldOfARecordIsInSomeAnswer(Subject subject) {
    var fields = new FilledFields();
    for (var function : subject.functions()) {
      for (var call : AnswerFile.of(subject.integration().api(), function.name()).calls()) {
        new AnswerCheck(subject, function, call)
            .run()
            .ifPresent(reply -> fields.add(reply.value()));
      }
    }
    assertThat(fields.neverFilled()).isEmpty();
  }

  /** Answers of the simulator to each function, with more in them, and what became of those. */
  private static void forEachAnswer(Subject subject, BiConsumer<JsonNode, Reply<?>> check) {
    try (var stub = StubService.start()) {
      var connected = subject.connect(stub);
      for (var exchange : subject.exchanges()) {
        var enrichment = new Enrichment(new Random(SEED));
        for (var body = 1; exchange.hasBody() && body <= BODIES; body++) {
          var enriched = exchange.with(enrichment::of);
          stub.answerInTurn(enriched.answers());
          var reply = connected.call(exchange.function(), exchange.arguments(), Subject.TIMEOUT);
          assertThat(reply)
              .as("body %d to %s: %s", body, exchange.function().fullName(), enriched.last())
              .satisfies(answer -> check.accept(enriched.last(), answer));
        }
      }
    }
  }

  /** Enough for each kind of value to come at each level. */
  int BODIES = 30;

  /** The same bodies at each run. */
  long SEED = 7;
}
