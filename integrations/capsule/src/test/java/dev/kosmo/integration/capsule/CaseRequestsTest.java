package dev.kosmo.integration.capsule;

import static dev.kosmo.integration.capsule.StubbedCapsule.FIELDS;
import static dev.kosmo.integration.capsule.StubbedCapsule.filter;
import static dev.kosmo.integration.capsule.StubbedCapsule.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes over the wire for cases, and what never does. */
class CaseRequestsTest {
  private final StubbedCapsule capsule = new StubbedCapsule();

  @AfterEach
  void stop() {
    capsule.close();
  }

  static Stream<Arguments> requests() {
    return Stream.of(
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
        request("delete_case", Map.of("id", 5), "DELETE /kases/5", Map.of(), null));
  }

  @ParameterizedTest(name = "{0} sends {2}")
  @MethodSource("requests")
  void eachFunctionSendsWhatCapsuleOffers(
      String function,
      Map<String, ?> arguments,
      String line,
      Map<String, String> query,
      @Nullable Object body) {
    capsule.assertSends(function, arguments, line, query, body);
  }

  @Test
  void aPageLargerThanCapsuleGivesIsClampedAndSaysSo() {
    var page = capsule.call("list_cases", Map.of("params", Map.of("perPage", 500)));

    assertThat(page.get("paging"))
        .hasToString("{has_more=false, next=null, limit=100, requested_limit=500}");
    assertThat(capsule.sent().query()).containsExactly(Map.entry("perPage", "100"));
  }

  @Test
  void anUpdateWithoutAFieldIsRefused() {
    capsule.assertRefuses(
        "update_case",
        Map.of("id", 1, "kase", Map.of()),
        ": `kase` is empty. Give at least one field.");
  }
}
