package dev.kosmo.integration.klaviyo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.Reply;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.StubService;
import dev.kosmo.testkit.TypedView;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That the typed and the script's view of an answer agree, and that neither loses anything. */
class KlaviyoAnswersTest {
  private static final String ADA = "01KSMPD0000000000000000001";

  private final StubService vendor = StubService.start();
  private final LocalIntegration<Klaviyo> stubbed =
      LocalIntegration.at(vendor, new KlaviyoIntegration());

  @AfterEach
  void stop() {
    stubbed.close();
  }

  static Stream<Arguments> calls() {
    return Stream.of(
        Arguments.of("create_profile", Map.of("email", "vera.stern@example.test")),
        Arguments.of("get_profile", Map.of("profile_id", ADA)),
        Arguments.of("update_profile", Map.of("profile_id", ADA, "first_name", "Ada M.")),
        Arguments.of("list_profiles", Map.of("limit", 3)),
        Arguments.of("subscribe_profile", Map.of("list_id", "LD0001", "email", "a@example.test")),
        Arguments.of("create_event", Map.of("profile_id", ADA, "event_name", "Seen")),
        Arguments.of("get_event", Map.of("event_id", "ED0001")),
        Arguments.of("list_events", Map.of("limit", 3)),
        Arguments.of("list_lists", Map.of("limit", 3)),
        Arguments.of("create_list", Map.of("name", "A")),
        Arguments.of("get_list", Map.of("list_id", "LD0001")),
        Arguments.of("list_list_profiles", Map.of("list_id", "LD0001")),
        Arguments.of("list_flows", Map.of("limit", 3)),
        Arguments.of("get_flow", Map.of("flow_id", "FD0001")),
        Arguments.of("list_campaigns", Map.of("limit", 3)));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void theRecordSaysWhatTheTreeSays(String function, Map<String, ?> arguments) {
    try (var klaviyo = new SimulatedKlaviyo()) {
      var reply = klaviyo.reply(function, arguments);

      TypedView.assertAgrees(reply);
    }
  }

  @Test
  void whatNobodyKnowsSurvives() {
    var attributes =
        "{\"z\": 12345678901234567890, \"email\": null, \"first_name\": \"A\","
            + " \"predictive\": {\"clv\": 1.25, \"days\": []}, \"properties\": {\"ü\": [null]}}";
    var body =
        "{\"data\": {\"type\": \"profile\", \"id\": \"p1\", \"attributes\": "
            + attributes
            + ", \"extra\": true}, \"meta\": {\"b\": 1, \"a\": 2}}";

    var reply = answered("get_profile", Map.of("profile_id", "p1"), body);

    assertThat(reply.tree())
        .hasToString(
            "{data={type=profile, id=p1, attributes={z=12345678901234567890, email=null,"
                + " first_name=A, predictive={clv=1.25, days=[]}, properties={ü=[null]}},"
                + " extra=true}, meta={b=1, a=2}}");
    TypedView.assertAgrees(reply);
    assertThat(((ProfileDocument) reply.value()).data().attributes().others())
        .containsOnlyKeys("z", "predictive");
  }

  @Test
  void aLastPageMayLackItsLinks() {
    for (var body : List.of("{\"data\": []}", "{\"data\": [], \"links\": {\"next\": null}}")) {
      var reply = answered("list_flows", Map.of(), body);

      assertThat(reply.paging().orElseThrow().hasMore()).isFalse();
      assertThat(((FlowPage) reply.value()).data()).isEmpty();
    }
  }

  @Test
  void aCreatedEventIsAnObjectThoughNothingWasSent() {
    vendor.answerInTurn(SimulatedAnswer.empty(202));

    var answer = stubbed.call("create_event", Map.of("profile_id", "p1", "event_name", "Seen"));

    assertThat(answer).hasToString("{accepted=true, status=202}");
  }

  private Reply<?> answered(String function, Map<String, ?> arguments, String body) {
    vendor.answerInTurn(new SimulatedAnswer(200, Map.of("Content-Type", Klaviyo.JSON_API), body));

    return stubbed.reply(function, arguments);
  }
}
