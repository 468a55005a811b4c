package dev.kosmo.integration.loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.simulator.Routes;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopsAnswersTest {

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null", "\"text\"", "7"})
  void anAnswerThatIsNoListIsABadOne(String body) {
    try (var loops = LoopsServer.start(new Finds(body))) {
      var failure = loops.failure(client -> client.getContact("usr_1001"));

      assertThat(failure.code()).isEqualTo(ErrorCode.BAD_RESPONSE);
      assertThat(failure.getMessage()).doesNotContain("dev.kosmo", "java.");
    }
  }

  /** A Loops that answers anything to a search. */
  private static final class Finds extends RecordingVendor {
    private final String body;

    Finds(String body) {
      this.body = body;
    }

    @Override
    public Routes routes() {
      return new Routes().on("GET", "/contacts/find", request -> SimulatedAnswer.json(200, body));
    }
  }
}
