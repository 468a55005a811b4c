package dev.kosmo.integration.capsule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Outcome;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.StubService;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire, and what never does. */
class CapsuleRequestsTest {
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

  @AfterEach
  void stop() {
    capsule.close();
  }

  private static final Map<String, Object> FIELDS = Map.of("name", "A");
  private static final Map<String, Object> TASK = Map.of("description", "Call");

  static Stream<Arguments> requests() {
    return Stream.of(
        request("list_contacts", Map.of(), "GET /parties", Map.of(), null),
        request(
            "list_contacts",
            Map.of("page", 2, "per_page", "10"),
            "GET /parties",
            Map.of("page", "2", "perPage", "10"),
            null),
        request("get_contact", Map.of("id", "123"), "GET /parties/123", Map.of(), null),
        request(
            "create_contact",
            Map.of("firstName", "Jane", "last_name", "Doe"),
            "POST /parties",
            Map.of(),
            Map.of("party", Map.of("type", "person", "firstName", "Jane", "lastName", "Doe"))),
        request(
            "create_contact",
            Map.of("type", "organisation", "firstName", "Larkspur", "lastName", "Labs"),
            "POST /parties",
            Map.of(),
            Map.of("party", Map.of("type", "organisation", "name", "Larkspur Labs"))),
        request(
            "update_contact",
            Map.of("id", 123, "party", FIELDS),
            "PUT /parties/123",
            Map.of(),
            Map.of("party", FIELDS)),
        request("delete_contact", Map.of("id", 123), "DELETE /parties/123", Map.of(), null),
        request("list_opportunities", Map.of(), "GET /opportunities", Map.of(), null),
        request(
            "list_opportunities",
            Map.of("status", "OPEN", "page", 1, "per_page", 100),
            "POST /opportunities/filters/results",
            Map.of("page", "1", "perPage", "100"),
            filter("isOpen", true)),
        request(
            "list_opportunities",
            Map.of("status", "closed"),
            "POST /opportunities/filters/results",
            Map.of(),
            filter("isOpen", false)),
        request(
            "list_opportunities",
            Map.of("status", "WON"),
            "POST /opportunities/filters/results",
            Map.of(),
            filter("status", "won")),
        request(
            "list_party_opportunities",
            Map.of("party_id", 123, "params", Map.of("embed", List.of("party", "tags"))),
            "GET /parties/123/opportunities",
            Map.of("embed", "party,tags"),
            null),
        request("get_opportunity", Map.of("id", 5), "GET /opportunities/5", Map.of(), null),
        request(
            "create_opportunity",
            Map.of("opportunity", FIELDS),
            "POST /opportunities",
            Map.of(),
            Map.of("opportunity", FIELDS)),
        request(
            "update_opportunity",
            Map.of("id", 5, "opportunity", FIELDS),
            "PUT /opportunities/5",
            Map.of(),
            Map.of("opportunity", FIELDS)),
        request("delete_opportunity", Map.of("id", 5), "DELETE /opportunities/5", Map.of(), null),
        request(
            "list_cases",
            Map.of("params", Map.of("page", 1, "perPage", 50, "embed", "party,tags,fields")),
            "GET /kases",
            Map.of("page", "1", "perPage", "50", "embed", "party,tags,fields"),
            null),
        request(
            "list_cases",
            Map.of("params", Map.of("q", "Onboarding", "per_page", 5)),
            "GET /kases/search",
            Map.of("q", "Onboarding", "perPage", "5"),
            null),
        request(
            "list_cases",
            Map.of("params", Map.of("status", "OPEN", "page", 2)),
            "POST /kases/filters/results",
            Map.of("page", "2"),
            filter("isOpen", true)),
        request(
            "list_cases",
            Map.of("params", Map.of("since", "2026-01-01T00:00:00Z")),
            "GET /kases",
            Map.of("since", "2026-01-01T00:00:00Z"),
            null),
        request("list_party_cases", Map.of("party_id", 1), "GET /parties/1/kases", Map.of(), null),
        request(
            "get_case",
            Map.of("id", 5, "params", Map.of("embed", "tags")),
            "GET /kases/5",
            Map.of("embed", "tags"),
            null),
        request(
            "create_case", Map.of("kase", FIELDS), "POST /kases", Map.of(), Map.of("kase", FIELDS)),
        request(
            "update_case",
            Map.of("id", 5, "kase", FIELDS),
            "PUT /kases/5",
            Map.of(),
            Map.of("kase", FIELDS)),
        request("delete_case", Map.of("id", 5), "DELETE /kases/5", Map.of(), null),
        request("list_tasks", Map.of(), "GET /tasks", Map.of(), null),
        request(
            "list_tasks",
            Map.of("status", "OPEN", "page", 1, "per_page", 50),
            "GET /tasks",
            Map.of("status", "open", "page", "1", "perPage", "50"),
            null),
        request("get_task", Map.of("id", 5), "GET /tasks/5", Map.of(), null),
        request("create_task", Map.of("task", TASK), "POST /tasks", Map.of(), Map.of("task", TASK)),
        request(
            "update_task",
            Map.of("id", 5, "task", TASK),
            "PUT /tasks/5",
            Map.of(),
            Map.of("task", TASK)),
        request("delete_task", Map.of("id", 5), "DELETE /tasks/5", Map.of(), null),
        request(
            "list_tracks",
            Map.of("params", Map.of("type", "all")),
            "GET /trackdefinitions",
            Map.of("type", "all"),
            null),
        request("list_tags", Map.of("entity", "contacts"), "GET /parties/tags", Map.of(), null),
        request(
            "create_tag",
            Map.of("entity", "projects", "tag", FIELDS),
            "POST /kases/tags",
            Map.of(),
            Map.of("tag", FIELDS)),
        request(
            "update_tag",
            Map.of("entity", "opportunity", "tag_id", 7, "tag", FIELDS),
            "PUT /opportunities/tags/7",
            Map.of(),
            Map.of("tag", FIELDS)),
        request(
            "delete_tag",
            Map.of("entity", "case", "tag_id", 7),
            "DELETE /kases/tags/7",
            Map.of(),
            null),
        request(
            "list_custom_fields",
            Map.of("entity", "opportunities", "params", "{\"page\": 3}"),
            "GET /opportunities/fields/definitions",
            Map.of("page", "3"),
            null),
        request(
            "create_custom_field",
            Map.of("entity", "party", "definition", FIELDS),
            "POST /parties/fields/definitions",
            Map.of(),
            Map.of("definition", FIELDS)),
        request(
            "update_custom_field",
            Map.of("entity", "party", "definition_id", 7, "definition", FIELDS),
            "PUT /parties/fields/definitions/7",
            Map.of(),
            Map.of("definition", FIELDS)),
        request(
            "delete_custom_field",
            Map.of("entity", "party", "definition_id", 7),
            "DELETE /parties/fields/definitions/7",
            Map.of(),
            null),
        request("get_current_user", Map.of(), "GET /users/current", Map.of(), null),
        request(
            "api_get",
            Map.of("path", "/parties/search", "query", Map.of("q", "a&b")),
            "GET /parties/search",
            Map.of("q", "a&b"),
            null),
        request(
            "api_post",
            Map.of("path", "tracks", "payload", FIELDS, "query", Map.of("embed", "tags")),
            "POST /tracks",
            Map.of("embed", "tags"),
            FIELDS),
        request(
            "api_post",
            Map.of("path", "/kases/1/parties/2"),
            "POST /kases/1/parties/2",
            Map.of(),
            null),
        request("api_put", Map.of("path", "/tracks/1"), "PUT /tracks/1", Map.of(), null),
        request(
            "api_put",
            Map.of("path", "/tracks/1", "payload", FIELDS),
            "PUT /tracks/1",
            Map.of(),
            FIELDS),
        request(
            "api_delete",
            Map.of("path", "/tracks/1", "query", Map.of("force", true)),
            "DELETE /tracks/1",
            Map.of("force", "true"),
            null));
  }

  private static Arguments request(
      String function,
      Map<String, ?> arguments,
      String line,
      Map<String, String> query,
      @Nullable Object body) {
    return Arguments.of(function, arguments, line, query, body);
  }

  private static Map<String, Object> filter(String field, Object value) {
    var condition = Map.of("field", field, "operator", "is", "value", value);
    return Map.of("filter", Map.of("conditions", List.of(condition)));
  }

  @ParameterizedTest(name = "{0} sends {2}")
  @MethodSource("requests")
  void eachFunctionSendsWhatCapsuleOffers(
      String function,
      Map<String, ?> arguments,
      String line,
      Map<String, String> query,
      @Nullable Object body) {
    vendor.answerInTurn(ANYTHING);

    capsule.reply(function, arguments);

    assertThat(vendor.paths()).containsExactly(line);
    assertThat(vendor.requests().get(0).query()).isEqualTo(query);
    assertThat(vendor.requests().get(0).json()).isEqualTo(body);
    assertThat(vendor.requests().get(0).header("authorization")).hasValue("Bearer stub");
  }

  @Test
  void objectsLoseNothingThatAScriptGave() {
    var party = new LinkedHashMap<String, @Nullable Object>();
    party.put("about", null);
    party.put("emailAddresses", List.of(Map.of("id", 9001, "_delete", true)));
    party.put("fields", List.of(Map.of("value", Map.of("today", 12345678901234567L))));
    vendor.answerInTurn(ANYTHING);

    capsule.reply("update_contact", Map.of("id", 123, "party", party));

    assertThat(vendor.requests().get(0).json()).isEqualTo(Map.of("party", party));
  }

  @Test
  void queriesDropWhatIsEmptyAndRepeatLists() {
    var query = new LinkedHashMap<String, @Nullable Object>();
    query.put("none", null);
    query.put("empty", "");
    query.put("nobody", List.of());
    query.put("flag", false);
    query.put("status", Arrays.asList("open", null, "completed"));
    query.put("ids", List.of(1, 2));
    vendor.answerInTurn(ANYTHING);

    capsule.reply("api_get", Map.of("path", "/tasks", "query", query));

    // The stub shows the first value of each name; WireTest of the port shows them all.
    assertThat(vendor.requests().get(0).query())
        .isEqualTo(Map.of("flag", "false", "status", "open,completed", "ids", "1"));
  }

  @Test
  void aPageLargerThanCapsuleGivesIsClampedAndSaysSo() {
    vendor.answerInTurn(ANYTHING);

    var page = capsule.call("list_cases", Map.of("params", Map.of("perPage", 500)));

    assertThat(page.get("paging"))
        .hasToString("{has_more=false, next=null, limit=100, requested_limit=500}");
    assertThat(vendor.requests().get(0).query()).containsExactly(Map.entry("perPage", "100"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "list_cases | {\"q\": \"x\", \"status\": \"OPEN\"} | .q` and `params.status` cannot",
        "list_cases | {\"q\": \"x\", \"since\": \"2026\"} | .since` cannot be combined",
        "list_cases | {\"status\": \"OPEN\", \"since\": \"2026\"} | .since` cannot be combined",
        "list_cases | {\"status\": \"WON\"} | .status` must be one of OPEN, CLOSED",
        "list_cases | {\"perPage\": 0} | .perPage` must be a whole number of at least 1",
        "list_cases | {\"per_page\": \"ten\"} | .perPage` must be an integer, but is \"ten\".",
        "list_tracks | {\"page\": -1} | .page` must be a whole number of at least 1",
        "list_tracks | {\"page\": 1.5} | .page` must be an integer, but is 1.5.",
        "list_tracks | {\"filter\": 1} | .filter`. Did you mean: page, perPage, type?",
        "list_party_cases | {\"q\": 1} | .q`. Did you mean: page, perPage, embed?",
        "get_case | {\"embed\": {\"a\": 1}} | .embed` must be text, a number",
        "get_case | {\"embed\": [[1]]} | .embed` must be text, a number",
        "list_tracks | embed | ` must be an object",
      },
      quoteCharacter = '~')
  void paramsAreCheckedBeforeAnythingIsSent(String function, String params, String complaint) {
    assertRefused(
        function,
        switch (function) {
          case "get_case" -> Map.of("id", 1, "params", params);
          case "list_party_cases" -> Map.of("party_id", 1, "params", params);
          default -> Map.of("params", params);
        },
        "`params" + complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "create_contact | emailAddresses | [{\"adress\": \"a\"}]"
            + "| has no member `emailAddresses[0].adress`. Did you mean: address?",
        "update_contact | party | {\"firstNmae\": \"a\"}"
            + "| has no member `party.firstNmae`. Did you mean: firstName?",
        "update_contact | party | {\"emailAddresses\": [{\"id\": 1, \"_destroy\": true}]}"
            + "| has no member `party.emailAddresses[0]._destroy`. Did you mean: id, type, address, _delete?",
        "create_opportunity | opportunity | {\"value\": {\"amnt\": 5}}"
            + "| has no member `opportunity.value.amnt`. Did you mean: amount",
        "update_opportunity | opportunity | {\"probability\": \"high\"}"
            + "| `opportunity.probability` must be an integer, but is \"high\".",
        "create_case | kase | {\"stats\": \"OPEN\"} | has no member `kase.stats`. Did you mean: status",
        "create_task | task | {\"dueon\": 5} | has no member `task.dueon`. Did you mean: dueOn",
        "create_tag | tag | {\"nam\": \"a\"} | has no member `tag.nam`. Did you mean: name",
        "create_custom_field | definition | {\"options\": {\"a\": 1}}"
            + "| `definition.options` must be an array, but is an object.",
      })
  void whatCapsuleWouldIgnoreIsRefused(
      String function, String parameter, String value, String complaint) {
    var arguments = new HashMap<String, Object>();
    for (var each : capsule.functions().find(function).orElseThrow().parameters()) {
      if (each.required()) {
        arguments.put(each.name(), each.name().equals("entity") ? "parties" : 1);
      }
    }
    arguments.put(parameter, value);

    assertRefused(function, arguments, complaint);
  }

  @Test
  void anIdAloneMayStandForWhatItNames() {
    var task =
        Map.of("description", "Call", "party", 123, "category", "Call", "due_on", "2026-06-01");
    vendor.answerInTurn(ANYTHING);

    capsule.reply("create_task", Map.of("task", task));

    assertThat(vendor.requests().get(0).json())
        .isEqualTo(
            Map.of(
                "task",
                Map.of(
                    "description", "Call",
                    "party", 123,
                    "category", "Call",
                    "dueOn", "2026-06-01")));
  }

  @ParameterizedTest
  @CsvSource({
    "update_contact, party",
    "update_opportunity, opportunity",
    "update_case, kase",
    "update_task, task"
  })
  void anUpdateWithoutAFieldIsRefused(String function, String parameter) {
    assertRefused(
        function,
        Map.of("id", 1, parameter, Map.of()),
        "`%s` is empty. Give at least one field.".formatted(parameter));
  }

  @Test
  void anUpdateOfTheSchemaWithoutAFieldIsRefused() {
    assertRefused(
        "update_tag", Map.of("entity", "party", "tag_id", 1, "tag", Map.of()), "`tag` is empty");
    assertRefused(
        "update_custom_field",
        Map.of("entity", "party", "definition_id", 1, "definition", Map.of()),
        "`definition` is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"users", "Parties", "parties/1", "..", "people"})
  void anyOtherEntityIsRefused(String entity) {
    assertRefused(
        "list_tags",
        Map.of("entity", entity),
        "`entity` must be one of parties, opportunities, kases");
  }

  @Test
  void otherStatusesAndTypesAreRefused() {
    assertRefused("list_opportunities", Map.of("status", "MAYBE"), "OPEN, WON, LOST, CLOSED");
    assertRefused("list_tasks", Map.of("status", "DONE"), "OPEN, COMPLETED, PENDING");
    assertRefused(
        "create_contact",
        Map.of("type", "robot", "firstName", "A", "lastName", "B"),
        "person, organisation");
    assertRefused("list_contacts", Map.of("per_page", 101), "between 1 and 100");
    assertRefused("get_contact", Map.of("id", "123/../1"), "`id` must be an integer");
  }

  /** Every rule has its own table in the port; here it counts that all four functions keep it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "..",
        "/../users",
        "/parties/..",
        "/parties/%2e%2e/users",
        "/parties/%252e%252e/users",
        "//evil.example.test/x",
        "https://evil.example.test/x",
        "http:x",
        "@evil.example.test",
        "/%2F/evil.example.test",
        "\\\\evil.example.test",
        "/parties\\1",
        "/parties?q=1",
        "/parties#x",
        "/parties/%0d%0aHost:x",
        "/parties/\u0000",
        "/parties/ 1",
        "/parties;a=1"
      })
  void aRawPathNeverLeavesTheBase(String path) {
    for (var function : List.of("api_get", "api_post", "api_put", "api_delete")) {
      assertRefused(function, Map.of("path", path), "`path` must be a path below the base URL");
    }
  }

  @Test
  void aPlaceholderInsteadOfAQueryIsNamed() {
    assertRefused(
        "api_delete",
        Map.of("path", "example_path", "query", "example_query"),
        "`query` must be an object, but is \"example_query\".");
  }

  private void assertRefused(String function, Map<String, ?> arguments, String complaint) {
    assertThatThrownBy(() -> capsule.reply(function, new HashMap<>(arguments)))
        .isInstanceOfSatisfying(
            IntegrationException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT);
              assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
            })
        .hasMessageStartingWith("app.integrations.capsule." + function + ": ")
        .hasMessageContaining(complaint);

    assertThat(vendor.paths()).isEmpty();
  }
}
