package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kosmo.integration.Reply;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Whatever a vendor adds to its answers, scripts get all of it, and Java what it has names for. */
interface AnswerContract {

  @Test
  default void nothingThatTheVendorSendsIsLost(Subject subject) {
    forEachAnswer(
        subject,
        (sent, reply) -> Kept.assertAll(sent, new ObjectMapper().valueToTree(reply.tree())));
  }

  @Test
  default void theTypedViewAgreesWithTheTree(Subject subject) {
    forEachAnswer(subject, (sent, reply) -> TypedView.assertAgrees(reply));
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
              .as("body %d to %s", body, exchange.function().fullName())
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
