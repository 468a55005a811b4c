package dev.kosmo.integration.vero;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.Outcome;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.StubRequest;
import dev.kosmo.testkit.StubService;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VeroAnswersTest {
  private final StubService vendor = StubService.start();
  private final LocalIntegration<Vero> vero = LocalIntegration.at(vendor, new VeroIntegration());

  @AfterEach
  void stop() {
    vero.close();
  }

  static Stream<Arguments> writes() {
    var data = Map.of("plan", "pro");
    return Stream.of(
        Arguments.of("identify_user", Map.of("id", "usr_9", "email", "jane@example.test")),
        Arguments.of("update_user", Map.of("id", "usr_9", "data", data)),
        Arguments.of("track_event", Map.of("identity", "usr_9", "event_name", "Signed up")),
        Arguments.of("unsubscribe", Map.of("id", "usr_9")),
        Arguments.of("resubscribe", Map.of("id", "usr_9")));
  }

  @ParameterizedTest
  @MethodSource("writes")
  void nothingThatVeroSaysIsLost(String function, Map<String, ? extends @Nullable Object> arguments)
      throws JsonProcessingException {
    var body =
        "{\"zeta\":123456789012345678901,\"status\":200,\"alpha\":[null,{\"b\":1,\"a\":1.5}],"
            + "\"message\":\"Success.\"}";
    vendor.answerInTurn(SimulatedAnswer.json(200, body));

    var reply = vero.reply(function, arguments);

    assertThat(new ObjectMapper().writeValueAsString(reply.tree())).isEqualTo(body);
    assertThat(reply.value()).isEqualTo(new Accepted(200, "Success."));
  }

  @ParameterizedTest
  @MethodSource("writes")
  void aServerErrorLeavesOpenWhetherItHappened(
      String function, Map<String, ? extends @Nullable Object> arguments) {
    var body = Map.of("status", 500, "message", "Internal server error.");
    vendor.answerInTurn(SimulatedAnswer.json(500, body));

    var failure = vero.failure(function, arguments);

    assertThat(failure)
        .hasMessage("Vero answered 500 to %s: Internal server error.".formatted(function));
    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(failure.isRetryable()).isTrue();
  }

  @Test
  void aPageIsABadAnswer() {
    vendor.answerInTurn(SimulatedAnswer.html(200));

    var failure = vero.failure(client -> client.unsubscribe("usr_9"));

    assertThat(failure.code()).isEqualTo(ErrorCode.BAD_RESPONSE);
    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(failure.hint())
        .hasValue(
            "The call may have happened. Look it up before calling again."
                + " Check the account's `url`.");
  }

  @Test
  void aTokenThatVeroRepeatsIsHidden() {
    vendor.answer(VeroAnswersTest::repeat);
    var token = vero.account("default").credentials().require("auth_token");

    var failure = vero.failure(client -> client.unsubscribe("usr_9"));

    assertThat(failure).hasMessageContaining("no such project: ***").hasMessageNotContaining(token);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "\"text\"", "7"})
  void anAnswerOfAnotherShapeIsStillThereForScripts(String body) {
    vendor.answerInTurn(SimulatedAnswer.json(200, body));

    var reply = vero.reply("unsubscribe", Map.of("id", "usr_9"));

    assertThat(reply.tree()).isNotNull();
    assertThat(reply.status()).isEqualTo(200);
  }

  private static SimulatedAnswer repeat(StubRequest request) {
    var words = "no such project: " + request.query().get("auth_token");
    return SimulatedAnswer.json(400, Map.of("message", words));
  }
}
