package dev.kosmo.integration.capsule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.simulator.Simulation;
import dev.kosmo.testkit.PlainClient;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the imitation is as strict as the vendor, asked without our own client. */
class CapsuleSimulatorTest {
  private final Simulation simulation = CapsuleSimulator.start();
  private final PlainClient client =
      PlainClient.of(simulation).with("Authorization", "Bearer " + token(simulation));

  @AfterEach
  void stop() {
    simulation.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /users/me, 404, Could not find",
    "GET, /users/999, 404, user not found",
    "GET, /tracks, 405, Method Not Allowed",
    "GET, /parties/, 404, Could not find",
    "GET, /parties/none, 404, Could not find",
    "GET, /parties/999999, 404, party not found",
    "GET, /kases/1/nothing, 404, Could not find",
    "PATCH, /parties/123, 405, Method Not Allowed",
    "GET, /parties?perPage=101, 400, perPage is out of range",
    "GET, /parties?perPage=0, 400, perPage is out of range",
    "GET, /parties?page=x, 400, page is out of range",
    "GET, /parties/search, 400, q is required",
    "GET, /tasks?status=done, 400, 'open, completed or pending'",
    "GET, '/parties/1,2,3,4,5,6,7,8,9,10,11', 400, no more than 10",
    "GET, /parties/999999/kases, 404, party not found",
    "DELETE, /opportunities/tags/999, 404, tag not found"
  })
  void whatCapsuleDoesNotOfferIsRefused(String method, String path, int status, String words)
      throws Exception {
    var answer = client.send(method, path, "");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).startsWith("{\"message\":").contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST /parties | {'party': {'type': 'robot', 'firstName': 'A'}} | party | type",
        "POST /parties | {'party': {'firstName': 'A'}} | party | type",
        "POST /parties | {'party': {'type': 'person'}} | party | firstName",
        "POST /parties | {'party': {'type': 'organisation'}} | party | name",
        "POST /parties | {'party': {'type': 'person', 'firstName': 5}} | party | firstName",
        "PUT /parties/123 | {'party': {'emailAddresses': ['a@example.test']}} | party | emailAddresses",
        "PUT /parties/123 | {'party': {'emailAddresses': [{'email': 'a'}]}} | party | emailAddresses",
        "PUT /parties/123 | {'party': {'owner': {'id': 9999}}} | party | owner",
        "PUT /parties/123 | {'party': {'fields': [{'value': 5}]}} | party | fields",
        "PUT /parties/123 | {'party': {'tags': [{}]}} | party | tags",
        "POST /opportunities | {'opportunity': {'party': {'id': 123}}} | opportunity | name",
        "POST /opportunities | {'opportunity': {'name': 'A'}} | opportunity | party",
        "POST /opportunities | {'opportunity': {'name': 'A', 'party': {'id': 123},"
            + " 'value': {'amount': 5}}} | opportunity | value.currency",
        "PUT /opportunities/1001 | {'opportunity': {'milestone': {'id': 99}}} | opportunity | milestone",
        "PUT /opportunities/1001 | {'opportunity': {'probability': 101}} | opportunity | probability",
        "PUT /opportunities/1001 | {'opportunity': {'expectedCloseOn': 'soon'}} | opportunity |"
            + " expectedCloseOn",
        "POST /kases | {'kase': {'name': 'A'}} | kase | party",
        "PUT /kases/2001 | {'kase': {'status': 'DONE'}} | kase | status",
        "PUT /kases/2001 | {'kase': {'owner': null}} | kase | owner",
        "POST /tasks | {'task': {'description': 'A'}} | task | dueOn",
        "POST /tasks | {'task': {'dueOn': '2026-01-01'}} | task | description",
        "POST /tasks | {'task': {'description': 'A', 'dueOn': '1 May'}} | task | dueOn",
        "POST /parties/tags | {'tag': {}} | tag | name",
        "POST /parties/tags | {'tag': {'name': 'VIP'}} | tag | name",
        "POST /kases/fields/definitions | {'definition': {'name': 'A'}} | definition | type",
        "POST /kases/fields/definitions | {'definition': {'name': 'A', 'type': 'list'}} | definition"
            + " | options",
        "POST /tracks | {'track': {'opportunity': 1001}} | track | definition"
      })
  void whatCapsuleDoesNotTakeIsRefusedInItsOwnShape(
      String line, String body, String resource, String field) throws Exception {
    var words = line.split(" ", -1);

    var answer = client.send(words[0], words[1], body.replace('\'', '"'));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body())
        .startsWith("{\"message\":\"Validation Failed\",\"errors\":[{\"message\":\"")
        .contains("\"resource\":\"" + resource + "\",\"field\":\"" + field + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST /parties | {",
        "POST /parties | []",
        "POST /parties | {'firstName': 'A'}",
        "POST /parties/filters/results | {}",
        "POST /parties/filters/results | {'filter': {'conditions': [5]}}",
        "POST /kases/filters/results | {'filter': {'conditions': [{'field': 'mood', 'operator':"
            + " 'is', 'value': 1}]}}",
        "POST /kases/filters/results | {'filter': {'conditions': [{'field': 'name', 'operator':"
            + " 'equals', 'value': 1}]}}"
      })
  void bodiesOfAnotherShapeAreBadRequests(String line, String body) throws Exception {
    var words = line.split(" ", -1);

    assertThat(client.send(words[0], words[1], body.replace('\'', '"')).statusCode())
        .isEqualTo(400);
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
  void somePostsHaveNoAnswer() throws Exception {
    var answer = client.send("POST", "/opportunities/1001/parties/101", "");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(client.send("POST", "/opportunities/1001/parties/1", "").statusCode())
        .isEqualTo(404);
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
