package dev.kosmo.integration.klaviyo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.integration.Change;
import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.StubService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire. */
class KlaviyoRequestsTest {
  private static final String JSON_API = "application/vnd.api+json";
  private static final SimulatedAnswer PAGE = SimulatedAnswer.json(200, Map.of("data", List.of()));
  private static final SimulatedAnswer ACCEPTED = SimulatedAnswer.empty(202);

  private final StubService vendor = StubService.start();
  private final LocalIntegration<Klaviyo> klaviyo =
      LocalIntegration.at(vendor, new KlaviyoIntegration());

  @AfterEach
  void stop() {
    klaviyo.close();
  }

  @Test
  void everyRequestCarriesKeyRevisionAndMediaType() {
    vendor.answerInTurn(PAGE);

    call("list_profiles", Map.of());

    var request = vendor.requests().get(0);
    assertThat(request.header("authorization")).hasValue("Klaviyo-API-Key stub");
    assertThat(request.header("revision")).hasValue("2026-07-15");
    assertThat(request.header("accept")).hasValue(JSON_API);
    assertThat(request.header("content-type")).isEmpty();
    assertThat(request.query()).isEmpty();
  }

  @Test
  void aBodyIsOfKlaviyosMediaType() {
    vendor.answerInTurn(PAGE);

    call("create_list", Map.of("name", "A"));

    assertThat(vendor.requests().get(0).header("content-type")).hasValue(JSON_API);
    assertThat(vendor.requests().get(0).json())
        .isEqualTo(Map.of("data", Map.of("type", "list", "attributes", Map.of("name", "A"))));
  }

  @Test
  void theRevisionIsAnOption() {
    vendor.answerInTurn(PAGE);

    callInRevision("2025-10-15", "list_profiles", Map.of());

    assertThat(vendor.requests().get(0).header("revision")).hasValue("2025-10-15");
  }

  @Test
  void aRevisionIsADate() {
    assertThatThrownBy(() -> callInRevision("latest", "list_profiles", Map.of()))
        .isInstanceOf(IntegrationException.class)
        .hasMessage("The option `revision` of Klaviyo must be a date such as 2026-07-15.");
    assertThat(vendor.requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "list_profiles, 2026-07-15, 100, 100",
        "list_profiles, 2024-10-15, 100, 100",
        "list_events, 2026-07-15, 100, 100",
        "list_events, 2026-01-15, 100, 100",
        "list_events, 2025-10-15, 100, -",
        "list_lists, 2026-07-15, 100, 10",
        "list_lists, 2026-07-15, 5, 5",
        "list_lists, 2026-01-15, 5, -",
        "list_flows, 2026-07-15, 100, 50",
        "list_flows, 2024-10-15, 50, 50",
        "list_campaigns, 2026-04-15, 100, 100",
        "list_campaigns, 2026-01-15, 100, -"
      })
  void aLimitIsSentAsFarAsTheRevisionAllows(
      String function, String revision, long limit, @Nullable String sent) {
    vendor.answerInTurn(PAGE);

    callInRevision(revision, function, Map.of("limit", limit));

    assertThat(vendor.requests().get(0).query().get("page[size]")).isEqualTo(sent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.klaviyo.com/api/profiles?page%5Bsize%5D=5&page%5Bcursor%5D=abc%3D",
        "https://a.klaviyo.com/api/profiles?page[cursor]=abc=",
        "HTTPS://elsewhere.example.test/?page[cursor]=abc%3D#top",
        "abc="
      })
  void ofAUrlOnlyTheCursorIsUsed(String pageCursor) {
    vendor.answerInTurn(PAGE);

    call("list_profiles", Map.of("page_cursor", pageCursor));

    assertThat(vendor.paths()).containsExactly("GET /profiles");
    assertThat(vendor.requests().get(0).query()).isEqualTo(Map.of("page[cursor]", "abc="));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "https://a.klaviyo.com/api/profiles?page[size]=5"})
  void aCursorThatIsNoneIsNeverSent(String pageCursor) {
    for (var function : List.of("list_profiles", "list_events", "list_lists", "list_campaigns")) {
      assertThatThrownBy(() -> call(function, Map.of("page_cursor", pageCursor)))
          .isInstanceOfSatisfying(
              IntegrationException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT))
          .hasMessageContaining("app.integrations.klaviyo." + function + ": `page_cursor`");
    }
    assertThat(vendor.requests()).isEmpty();
  }

  @Test
  void anEventCarriesEmptyObjectsAndAnIdOfItsOwn() {
    vendor.answerInTurn(ACCEPTED, ACCEPTED);

    call("create_event", Map.of("profile_id", "p1", "event_name", "Seen"));
    call("create_event", Map.of("profile_id", "p1", "event_name", "Seen", "value", 3L));

    var first = attributes(0);
    var second = attributes(1);
    assertThat(first).containsEntry("properties", Map.of()).doesNotContainKeys("value", "time");
    assertThat(first.get("metric"))
        .isEqualTo(Map.of("data", Map.of("type", "metric", "attributes", Map.of("name", "Seen"))));
    assertThat(first.get("profile"))
        .isEqualTo(Map.of("data", Map.of("type", "profile", "id", "p1", "attributes", Map.of())));
    assertThat(second).containsEntry("value", 3.0);
    assertThat("" + first.get("unique_id")).hasSize(36).isNotEqualTo(second.get("unique_id"));
  }

  @Test
  void aSubscriptionIsAJobWithConsentByEmail() {
    vendor.answerInTurn(ACCEPTED);

    call("subscribe_profile", Map.of("list_id", "l1", "email", "a@example.test"));

    assertThat(vendor.paths()).containsExactly("POST /profile-subscription-bulk-create-jobs");
    assertThat(vendor.requests().get(0).json())
        .hasToString(
            "{data={type=profile-subscription-bulk-create-job, attributes={profiles={data=["
                + "{type=profile, attributes={email=a@example.test, subscriptions={email={"
                + "marketing={consent=SUBSCRIBED}}}}}]}},"
                + " relationships={list={data={type=list, id=l1}}}}}");
  }

  @Test
  void aTimeOfConsentMakesItAHistoricalImport() {
    vendor.answerInTurn(ACCEPTED);

    call(
        "subscribe_profile",
        Map.of("list_id", "l1", "email", "a@example.test", "consented_at", "2026-05-01"));

    assertThat(attributes(0)).containsEntry("historical_import", true);
    assertThat("" + attributes(0).get("profiles"))
        .contains("marketing={consent=SUBSCRIBED, consented_at=2026-05-01}");
  }

  @Test
  void anUpdateSendsNullsWhereItClearsAndNothingElse() {
    vendor.answerInTurn(PAGE, PAGE);
    var arguments = new HashMap<String, @Nullable Object>();
    arguments.put("profile_id", "p1");
    arguments.put("first_name", null);
    arguments.put("properties", Map.of("plan", "pro"));

    call("update_profile", arguments);

    var expected = new HashMap<String, @Nullable Object>();
    expected.put("first_name", null);
    expected.put("properties", Map.of("plan", "pro"));
    assertThat(vendor.paths()).containsExactly("PATCH /profiles/p1");
    assertThat(attributes(0)).isEqualTo(expected);
  }

  @Test
  void javaClearsWithAChange() {
    vendor.answerInTurn(PAGE);

    klaviyo.client().updateProfile("p1", null, Change.clear(), null, Change.to("B"), null);

    assertThat(attributes(0)).hasToString("{phone_number=null, last_name=B}");
  }

  @Test
  void anUpdateOfNothingIsNeverSent() {
    assertThatThrownBy(() -> call("update_profile", Map.of("profile_id", "p1")))
        .isInstanceOfSatisfying(
            IntegrationException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT))
        .hasMessage(
            "app.integrations.klaviyo.update_profile needs at least one of: email, phone_number,"
                + " first_name, last_name, properties.");
    assertThat(vendor.requests()).isEmpty();
  }

  @Test
  void anEmptyFilterIsNeverSent() {
    assertThatThrownBy(() -> call("list_events", Map.of("filter", " ")))
        .hasMessageContaining("app.integrations.klaviyo.list_events: `filter` is empty.");
    assertThat(vendor.requests()).isEmpty();
  }

  @Test
  void anEventIsReadWithItsMetricAndProfileAndAListWithItsCount() {
    vendor.answerInTurn(PAGE, PAGE);

    call("get_event", Map.of("event_id", "e1"));
    call("get_list", Map.of("list_id", "l1"));

    assertThat(vendor.requests().get(0).query()).isEqualTo(Map.of("include", "metric,profile"));
    assertThat(vendor.requests().get(1).query())
        .isEqualTo(Map.of("additional-fields[list]", "profile_count"));
  }

  @ParameterizedTest
  @CsvSource({"../x, ..%2Fx", "a/b, a%2Fb", "a%2Fb, a%252Fb", "%2e%2e, %252e%252e", "a?b, a%3Fb"})
  void anIdNeverBecomesAnotherPath(String id, String sent) {
    vendor.answerInTurn(PAGE, PAGE, PAGE);

    call("get_profile", Map.of("profile_id", id));
    call("update_profile", Map.of("profile_id", id, "first_name", "A"));
    call("list_list_profiles", Map.of("list_id", id));

    assertThat(vendor.paths())
        .containsExactly(
            "GET /profiles/" + sent, "PATCH /profiles/" + sent, "GET /lists/" + sent + "/profiles");
  }

  @ParameterizedTest
  @CsvSource({
    "get_profile, profile_id",
    "get_event, event_id",
    "get_list, list_id",
    "list_list_profiles, list_id",
    "get_flow, flow_id"
  })
  void anIdThatIsNoneIsNeverSent(String function, String parameter) {
    for (var id : List.of("", " ", ".", "..")) {
      assertThatThrownBy(() -> call(function, Map.of(parameter, id)))
          .isInstanceOfSatisfying(
              IntegrationException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT))
          .hasMessageContaining(parameter);
    }
    assertThat(vendor.requests()).isEmpty();
  }

  @Test
  void placeholdersOfDocumentsAreRefusedByTheirName() {
    assertThatThrownBy(
            () ->
                call(
                    "create_profile",
                    Map.of("email", "example_email", "properties", "example_properties")))
        .hasMessage(
            "app.integrations.klaviyo.create_profile: `properties` must be an object, but is"
                + " \"example_properties\".");
    assertThat(vendor.requests()).isEmpty();
  }

  @Test
  void objectsMayBeGivenAsJsonAndKeepUnknownMembers() {
    vendor.answerInTurn(PAGE);

    call(
        "create_profile",
        Map.of(
            "email",
            "a@example.test",
            "properties",
            "{\"a\": null, \"b\": [1, {\"c\": 12345678901234567890}]}"));

    assertThat("" + attributes(0).get("properties"))
        .isEqualTo("{a=null, b=[1, {c=12345678901234567890}]}");
  }

  private void call(String function, Map<String, ?> arguments) {
    klaviyo.reply(function, arguments);
  }

  private void callInRevision(String revision, String function, Map<String, ?> arguments) {
    klaviyo
        .connect(klaviyo.accountWith("revision", revision))
        .call(klaviyo.functions().find(function).orElseThrow(), arguments, Duration.ofSeconds(20));
  }

  @SuppressWarnings("unchecked") // Attributes are objects.
  private Map<String, @Nullable Object> attributes(int request) {
    var body = (Map<?, ?>) Objects.requireNonNull(vendor.requests().get(request).json());
    var data = (Map<?, ?>) Objects.requireNonNull(body.get("data"));
    return (Map<String, @Nullable Object>) Objects.requireNonNull(data.get("attributes"));
  }
}
