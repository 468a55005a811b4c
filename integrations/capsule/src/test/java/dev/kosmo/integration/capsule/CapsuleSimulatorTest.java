package dev.kosmo.integration.capsule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.simulator.Simulation;
import dev.kosmo.testkit.PlainClient;
import dev.kosmo.testkit.RequestTable;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** That the imitation is as strict as the vendor, asked without our own client. */
class CapsuleSimulatorTest implements RequestTable {
  private final Simulation simulation = CapsuleSimulator.start();
  private final PlainClient client =
      PlainClient.of(simulation).with("Authorization", "Bearer " + token(simulation));

  @AfterEach
  void stop() {
    simulation.close();
  }

  @Override
  public PlainClient client() {
    return client;
  }

  @Override
  public void assertRefusal(HttpResponse<String> answer) {
    if (answer.statusCode() == 422) {
      assertThat(answer.body())
          .matches(
              "\\{\"message\":\"Validation Failed\",\"errors\":"
                  + "\\[(\\{\"message\":\"[^\"]+\",\"resource\":\"[a-z]+\",\"field\":\"[A-Za-z.]+\"},?)+]}");
    } else {
      assertThat(answer.body()).matches("\\{\"message\":\"[^\"]+\"}");
    }
  }

  @Test
  void aRefusedUpdateChangesNothing() throws Exception {
    var before = client.send("GET", "/parties/123?embed=tags", "").body();

    client.send("PUT", "/parties/123", "{\"party\": {\"about\": \"A\", \"emailAddresses\": [{}]}}");

    assertThat(client.send("GET", "/parties/123?embed=tags", "").body()).isEqualTo(before);
  }

  @Test
  void theLimitIsToldWithEveryAnswerAndNoTimeToWait() throws Exception {
    for (var path : new String[] {"/parties/123", "/nowhere", "/users/me"}) {
      var headers = client.send("GET", path, "").headers();

      assertThat(headers.firstValue("X-RateLimit-Limit")).hasValue("4000");
      assertThat(headers.firstValue("X-RateLimit-Remaining")).isPresent();
      assertThat(headers.firstValueAsLong("X-RateLimit-Reset").orElse(0))
          .isGreaterThan(Instant.now().getEpochSecond());
      assertThat(headers.firstValue("Retry-After")).isEmpty();
    }
  }

  @Test
  void pagesAreLinkedInTheHeaderOnly() throws Exception {
    var first = client.send("GET", "/parties?perPage=100&embed=tags", "");
    var last = client.send("GET", "/parties?perPage=100&page=3", "");

    assertThat(first.body()).startsWith("{\"parties\":[{\"id\":101,").doesNotContain("page=");
    assertThat(first.headers().firstValue("Link").orElse(""))
        .isEqualTo(
            "<%s/parties?perPage=100&embed=tags&page=2>; rel=\"next\""
                .formatted(simulation.baseUri()));
    assertThat(last.headers().firstValue("Link").orElse(""))
        .endsWith("page=2>; rel=\"prev\"")
        .doesNotContain("next");
  }

  @Test
  void listsIgnoreWhatBelongsElsewhere() throws Exception {
    assertThat(client.send("GET", "/opportunities?status=WON", "").body())
        .isEqualTo(client.send("GET", "/opportunities", "").body());
    assertThat(client.send("GET", "/parties?q=Acme", "").body())
        .isEqualTo(client.send("GET", "/parties", "").body());
    assertThat(client.send("GET", "/kases?status=CLOSED", "").body())
        .contains("\"status\":\"OPEN\"");
  }

  @Test
  void tagsAndFieldsComeOnlyWhenEmbedded() throws Exception {
    assertThat(client.send("GET", "/parties/123", "").body())
        .doesNotContain("\"tags\"", "\"fields\"");
    assertThat(client.send("GET", "/parties/123?embed=tags,fields", "").body())
        .contains("\"tags\":[{\"id\":301,\"name\":\"VIP\"", "\"fields\":[]");
  }

  @Test
  void updatesMergeAndListsGrow() throws Exception {
    client.send(
        "PUT", "/parties/123", "{\"party\": {\"emailAddresses\": [{\"address\": \"b@x.test\"}]}}");
    var ignored = "{\"party\": {\"emailAddresses\": [{\"id\": 90025, \"_destroy\": true}]}}";
    var grown = client.send("PUT", "/parties/123", ignored).body();
    var removed = client.send("PUT", "/parties/123", ignored.replace("_destroy", "_delete")).body();

    assertThat(grown).contains("\"lastName\":\"Jensen\"", "elif.jensen22@example.test", "b@x.test");
    assertThat(removed).doesNotContain("elif.jensen22").contains("b@x.test");
  }

  @Test
  void aRowWithItsIdIsChangedAndValuesOfFieldsAreReplaced() throws Exception {
    var row = "{\"party\": {\"emailAddresses\": [{\"id\": 90025, \"type\": \"Home\"}]}}";
    var value = "{\"party\": {\"fields\": [{\"definition\": {\"id\": 601}, \"value\": %d}]}}";

    var changed = client.send("PUT", "/parties/123", row).body();
    client.send("PUT", "/parties/123", value.formatted(80));
    var valued = client.send("PUT", "/parties/123?embed=fields", value.formatted(90)).body();

    assertThat(changed).contains("\"type\":\"Home\",\"address\":\"elif.jensen22@example.test\"");
    assertThat(valued).contains("\"value\":90").doesNotContain("\"value\":80");
  }

  @Test
  void aValueThatIsTrueOrFalseCannotBeCleared() throws Exception {
    var definition = "{\"definition\": {\"name\": \"Partner\", \"type\": \"boolean\"}}";
    client.send("POST", "/parties/fields/definitions", definition);
    var value = "{\"party\": {\"fields\": [{\"definition\": {\"id\": 604}, \"value\": %s}]}}";

    assertThat(client.send("PUT", "/parties/123", value.formatted("true")).statusCode())
        .isEqualTo(200);
    assertThat(client.send("PUT", "/parties/123", value.formatted("null")).statusCode())
        .isEqualTo(422);
    assertThat(client.send("PUT", "/parties/123", value.formatted("\"yes\"")).statusCode())
        .isEqualTo(422);
  }

  @Test
  void anOwnerWithoutATeamLosesTheTeam() throws Exception {
    for (var path : new String[] {"/opportunities/1001", "/kases/2001"}) {
      var key = path.startsWith("/kases") ? "kase" : "opportunity";
      var before = client.send("GET", path, "").body();
      var named = client.send("PUT", path, "{\"%s\": {\"name\": \"A\"}}".formatted(key)).body();
      var owned =
          client.send("PUT", path, "{\"%s\": {\"owner\": {\"id\": 32}}}".formatted(key)).body();

      assertThat(before).contains("\"team\":{\"id\":4");
      assertThat(named).contains("\"team\":{\"id\":4");
      assertThat(owned).contains("\"team\":null", "Robin Castle");
    }
  }

  @Test
  void deletingAContactTakesEverythingAlong() throws Exception {
    assertThat(client.send("DELETE", "/parties/123", "").statusCode()).isEqualTo(204);

    assertThat(client.send("DELETE", "/parties/123", "").statusCode()).isEqualTo(404);
    assertThat(client.send("GET", "/opportunities/1001", "").statusCode()).isEqualTo(404);
    assertThat(client.send("GET", "/kases/2001", "").statusCode()).isEqualTo(404);
    assertThat(client.send("GET", "/tasks/3001", "").statusCode()).isEqualTo(404);
  }

  @Test
  void deletingATagIsAJob() throws Exception {
    var answer = client.send("DELETE", "/parties/tags/301", "");
    var job =
        answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/jobs", "/jobs");

    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.body()).isEmpty();
    assertThat(client.send("GET", job, "").body())
        .contains("\"status\":\"COMPLETE\",\"progress\":100");
    assertThat(client.send("GET", "/parties/123?embed=tags", "").body()).contains("\"tags\":[]");
  }

  @Test
  void theStatusOfATaskDecidesWhereItIsListed() throws Exception {
    client.send("PUT", "/tasks/3001", "{\"task\": {\"status\": \"COMPLETED\"}}");

    assertThat(client.send("GET", "/tasks?perPage=5", "").body()).doesNotContain("\"id\":3001,");
    assertThat(client.send("GET", "/tasks?status=completed&perPage=5", "").body())
        .startsWith("{\"tasks\":[{\"id\":3001,")
        .contains("\"completedBy\":{\"id\":31,");
    assertThat(client.send("GET", "/tasks?status=open,completed&perPage=5", "").body())
        .contains("\"id\":3001,", "\"id\":3002,");
  }

  @Test
  void aCreatedRecordSaysWhereItIs() throws Exception {
    var answer =
        client.send(
            "POST", "/tasks", "{\"task\":{\"description\":\"A\",\"dueOn\":\"2026-01-01\"}}");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/api/v2/tasks/3131");
    assertThat(answer.body()).startsWith("{\"task\":{\"id\":3131,\"description\":\"A\"");
  }

  @Test
  void keysAreDifferentInEachRun() {
    try (var other = CapsuleSimulator.start()) {
      assertThat(token(other)).startsWith("simulated-").isNotEqualTo(token(simulation));
    }
  }

  private static String token(Simulation simulation) {
    return simulation.accounts().get(0).credentials().require("access_token");
  }
}
