package dev.kosmo.integration.capsule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands inside of objects, and what never goes over the wire. */
class MemberRequestsTest {
  private final StubbedCapsule capsule = new StubbedCapsule();

  @AfterEach
  void stop() {
    capsule.close();
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
    capsule.assertRefuses(
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
        "update_contact | party | {\"emailAddresses\": [{\"id\": 1, \"_destroy\": true}]}| has no"
            + " member `party.emailAddresses[0]._destroy`. Did you mean: id, type, address,"
            + " _delete?",
        "create_opportunity | opportunity | {\"value\": {\"amnt\": 5}}"
            + "| has no member `opportunity.value.amnt`. Did you mean: amount",
        "update_opportunity | opportunity | {\"probability\": \"high\"}"
            + "| `opportunity.probability` must be an integer, but is \"high\".",
        "create_case | kase | {\"stats\": \"OPEN\"} | has no member `kase.stats`. Did you mean:"
            + " status",
        "create_task | task | {\"dueon\": 5} | has no member `task.dueon`. Did you mean: dueOn",
        "create_tag | tag | {\"nam\": \"a\"} | has no member `tag.nam`. Did you mean: name",
        "create_custom_field | definition | {\"options\": {\"a\": 1}}"
            + "| `definition.options` must be an array, but is an object.",
      })
  void whatCapsuleWouldIgnoreIsRefused(
      String function, String parameter, String value, String complaint) {
    var arguments = new HashMap<String, Object>();
    for (var each : capsule.function(function).parameters()) {
      if (each.required()) {
        arguments.put(each.name(), each.name().equals("entity") ? "parties" : 1);
      }
    }
    arguments.put(parameter, value);

    capsule.assertRefuses(function, arguments, complaint);
  }

  @Test
  void anIdAloneMayStandForWhatItNames() {
    var task =
        Map.of("description", "Call", "party", 123, "category", "Call", "due_on", "2026-06-01");

    capsule.call("create_task", Map.of("task", task));

    assertThat(capsule.sent().json())
        .isEqualTo(
            Map.of(
                "task",
                Map.of(
                    "description", "Call",
                    "party", 123,
                    "category", "Call",
                    "dueOn", "2026-06-01")));
  }
}
