package dev.kosmo.integration.klaviyo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.simulator.Simulation;
import dev.kosmo.testkit.PlainClient;
import dev.kosmo.testkit.RequestTable;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That the imitation is as strict as the vendor, asked without our own client. */
class KlaviyoSimulatorTest implements RequestTable {
  private static final String NOW = "2026-07-15";
  private static final String ADA = "01KSMPD0000000000000000001";

  private final Simulation simulation = new KlaviyoIntegration().simulator().start();

  @AfterEach
  void stop() {
    simulation.close();
  }

  @Override
  public PlainClient client() {
    return client(headers(NOW));
  }

  @Override
  public void assertRefusal(HttpResponse<String> answer) {
    assertThat(answer.body())
        .matches(
            "\\{\"errors\":\\[\\{\"id\":\"[^\"]+\",.*\"code\":\"[^\"]+\",\"title\":\"[^\"]+\",\"detail\":\"[^\"]+\".*}]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/profiles", "/events", "/lists", "/flows", "/campaigns", "/accounts"})
  void aRequestWithoutRevisionIsRefused(String path) throws Exception {
    var answer = send("GET", path, Map.of(), "");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"source\":{\"header\":\"revision\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-10-17, 410",
    "2027-01-15, 400",
    "now, 400",
    "2024-10-15, 200",
    "2026-07-15, 200"
  })
  void revisionsHaveALifetime(String revision, int status) throws Exception {
    assertThat(get("/flows", revision).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/profiles | page[size]=100 | 2024-10-15 | 200",
        "/profiles | page[size]=101 | 2026-07-15 | 400",
        "/profiles | page[size]=0 | 2026-07-15 | 400",
        "/profiles | page[size]=ten | 2026-07-15 | 400",
        "/lists/LD0001/profiles | page[size]=101 | 2026-07-15 | 400",
        "/events | page[size]=1000 | 2026-01-15 | 200",
        "/events | page[size]=1001 | 2026-07-15 | 400",
        "/events | page[size]=20 | 2025-10-15 | 400",
        "/lists | page[size]=10 | 2026-04-15 | 200",
        "/lists | page[size]=11 | 2026-07-15 | 400",
        "/lists | page[size]=5 | 2026-01-15 | 400",
        "/flows | page[size]=50 | 2024-10-15 | 200",
        "/flows | page[size]=51 | 2026-07-15 | 400",
        "/campaigns | page[size]=20&filter=equals(messages.channel,'email') | 2026-07-15 | 200",
        "/campaigns | page[size]=20&filter=equals(messages.channel,'email') | 2026-01-15 | 400"
      },
      quoteCharacter = '`')
  void aPageSizeIsTakenWhereThereIsOne(String path, String query, String revision, int status)
      throws Exception {
    var answer = get(path + "?" + query, revision);

    assertThat(answer.statusCode()).isEqualTo(status);
    if (status == 400) {
      assertThat(answer.body()).contains("\"source\":{\"parameter\":\"page[size]\"}");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "equals(messages.channel,'email') | 200 | 24",
        "equals(messages.channel,\"sms\") | 200 | 3",
        "equals(messages.channel,'mobile_push') | 200 | 2",
        "equals(messages.channel,'email'),equals(status,'Draft') | 200 | 6",
        "equals(messages.channel,'email'),any(status,['Draft','Sent']) | 200 | 24",
        "equals(messages.channel,'email'),contains(name,'comets') | 200 | 4",
        "equals(messages.channel,'email'),equals(archived,false) | 200 | 24",
        "equals(messages.channel,'email'),greater-than(created_at,2030-01-01) | 200 | 0",
        "equals(status,'Draft') | 400 | 0",
        "equals(messages.channel,'fax') | 400 | 0",
        "equals(messages.channel,'email'),equals(archived,maybe) | 400 | 0",
        "`` | 400 | 0"
      })
  void campaignsAreThoseOfOneChannel(String filter, int status, int count) throws Exception {
    var answer = get("/campaigns?filter=" + filter, NOW);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body().split("\"type\":\"campaign\"", -1)).hasSize(count + 1);
  }

  @Test
  void anOldRevisionKnowsNoPushCampaigns() throws Exception {
    var path = "/campaigns?filter=equals(messages.channel,'mobile_push')";

    assertThat(get(path, "2024-10-15").statusCode()).isEqualTo(400);
    assertThat(get(path, "2025-01-15").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/profiles?filter=equals(email,'ada.lindqvist@example.test') | 1",
        "/profiles?filter=any(id,['01KSMPD0000000000000000001','01KSMPD0000000000000000002']) | 2",
        "/profiles?filter=greater-than(created,2027-01-01) | 0",
        "/lists?filter=equals(name,'VIP') | 1",
        "/flows?filter=equals(status,'live')&page[size]=50 | 20",
        "/flows?filter=starts-with(name,'Welcome') | 1"
      })
  void otherListsFilterToo(String path, int count) throws Exception {
    var answer = get(path, NOW);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().split("\"relationships\":", -1)).hasSize(count + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "false | | 202",
        "true | 2026-05-01T10:00:00Z | 202",
        "false | 2026-05-01T10:00:00Z | 400",
        "true | | 400",
        "true | 2999-05-01T10:00:00Z | 400"
      })
  void aTimeOfConsentGoesWithAnImport(String isImport, String time, int status) throws Exception {
    var consent =
        "{'consent': 'SUBSCRIBED'" + (time == null ? "" : ", 'consented_at': '" + time + "'") + "}";
    var body =
        ("{'data': {'type': 'profile-subscription-bulk-create-job', 'attributes':"
                + " {'historical_import': %s, 'profiles': {'data': [{'type': 'profile',"
                + " 'attributes': {'email': 'a@example.test', 'subscriptions': {'email':"
                + " {'marketing': %s}}}}]}}}}")
            .formatted(isImport, consent);

    var answer =
        send(
            "POST",
            "/profile-subscription-bulk-create-jobs",
            headers(NOW),
            body.replace('\'', '"'));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body().isEmpty()).isEqualTo(status == 202);
  }

  /** Without an id of its own, an event is known by its profile, metric and second. */
  @Test
  void eventsWithoutIdCollapseWithinASecond() throws Exception {
    var body =
        ("{'data': {'type': 'event', 'attributes': {'properties': {},"
                + " 'time': '2026-06-18T16:40:50Z',"
                + " 'metric': {'data': {'type': 'metric', 'attributes': {'name': 'Once'}}},"
                + " 'profile': {'data': {'type': 'profile', 'id': '"
                + ADA
                + "',"
                + " 'attributes': {}}}}}}")
            .replace('\'', '"');

    send("POST", "/events", headers(NOW), body);
    send("POST", "/events", headers(NOW), body);

    var seen = get("/events?filter=greater-or-equal(datetime,2026-06-18T16:40:50Z)", NOW).body();
    assertThat(seen.split("\"type\":\"event\"", -1)).hasSize(2);
  }

  @Test
  void mediaTypesAreChecked() throws Exception {
    var headers = headers(NOW);
    headers.put("Content-Type", "text/plain");
    assertThat(send("POST", "/lists", headers, "{}").statusCode()).isEqualTo(415);

    headers.put("Accept", "text/html");
    assertThat(send("GET", "/lists", headers, "").statusCode()).isEqualTo(406);
    assertThat(send("POST", "/lists", headers(NOW), "{").statusCode()).isEqualTo(400);
  }

  @Test
  void everyAnswerTellsTheRateLimitButThatWhichSaysWait() throws Exception {
    for (var path : new String[] {"/profiles", "/nowhere", "/lists/none"}) {
      assertThat(get(path, NOW).headers().map())
          .containsKeys("ratelimit-limit", "ratelimit-remaining", "ratelimit-reset")
          .doesNotContainKey("retry-after");
    }
    var list = "{\"data\": {\"type\": \"list\", \"attributes\": {\"name\": \"A\"}}}";
    for (var i = 0; i < 150; i++) {
      assertThat(send("POST", "/lists", headers(NOW), list).statusCode()).isEqualTo(201);
    }

    var throttled = send("POST", "/lists", headers(NOW), list);

    assertThat(throttled.statusCode()).isEqualTo(429);
    assertThat(throttled.headers().firstValue("retry-after")).hasValue("86400");
    assertThat(throttled.headers().map()).doesNotContainKey("ratelimit-limit");
  }

  @Test
  void accountsSeeDifferentData() throws Exception {
    assertThat(get("/accounts", NOW).body()).contains("Kosmo Observatory");
    try (var klaviyo = new SimulatedKlaviyo(simulation)) {
      assertThat(simulation.accounts())
          .extracting(account -> account.name())
          .containsExactly("default", "work", "personal");
      assertThat(klaviyo.reply("work", "list_flows", Map.of()).value())
          .isNotEqualTo(klaviyo.reply("personal", "list_flows", Map.of()).value());
    }
  }

  @Test
  void twoRunsOfOneScriptSeeTheSame() {
    assertThat(script()).isEqualTo(script());
  }

  private static String script() {
    try (var klaviyo = new SimulatedKlaviyo()) {
      var list = klaviyo.call("create_list", Map.of("name", "New"));
      var profile = klaviyo.call("create_profile", Map.of("email", "vera.stern@example.test"));
      klaviyo.call("create_event", Map.of("profile_id", ADA, "event_name", "Seen"));
      return list + "\n" + profile + "\n" + klaviyo.call("list_events", Map.of("limit", 3));
    }
  }

  @Test
  void keysAreDifferentInEachRun() {
    try (var other = new KlaviyoIntegration().simulator().start()) {
      assertThat(key(other)).isNotEqualTo(key(simulation)).startsWith("simulated-");
    }
  }

  private static String key(Simulation simulation) {
    return simulation.accounts().get(0).credentials().require("api_key");
  }

  private HttpResponse<String> get(String path, String revision)
      throws IOException, InterruptedException {
    return send("GET", path, headers(revision), "");
  }

  private static Map<String, String> headers(String revision) {
    return new LinkedHashMap<>(Map.of("revision", revision, "Content-Type", Klaviyo.JSON_API));
  }

  private HttpResponse<String> send(
      String method, String path, Map<String, String> headers, String body)
      throws IOException, InterruptedException {
    return client(headers).send(method, encoded(path), body);
  }

  private PlainClient client(Map<String, String> headers) {
    var client =
        PlainClient.of(simulation).with("Authorization", "Klaviyo-API-Key " + key(simulation));
    for (var header : headers.entrySet()) {
      client = client.with(header.getKey(), header.getValue());
    }
    return client;
  }

  /** Encodes names and values of a query written as people read it. */
  private static String encoded(String path) {
    var parts = path.split("\\?", 2);
    return parts.length == 1
        ? path
        : parts[0]
            + "?"
            + Stream.of(parts[1].split("&"))
                .map(pair -> pair.split("=", 2))
                .map(pair -> encodedWord(pair[0]) + "=" + encodedWord(pair[1]))
                .collect(Collectors.joining("&"));
  }

  private static String encodedWord(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8);
  }
}
