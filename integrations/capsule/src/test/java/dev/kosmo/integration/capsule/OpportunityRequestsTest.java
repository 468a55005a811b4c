package dev.kosmo.integration.capsule;

import static dev.kosmo.integration.capsule.StubbedCapsule.FIELDS;
import static dev.kosmo.integration.capsule.StubbedCapsule.filter;
import static dev.kosmo.integration.capsule.StubbedCapsule.request;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes over the wire for opportunities, and what never does. */
class OpportunityRequestsTest {
  private final StubbedCapsule capsule = new StubbedCapsule();

  @AfterEach
  void stop() {
    capsule.close();
  }

  static Stream<Arguments> requests() {
    return Stream.of(
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
        request("delete_opportunity", Map.of("id", 5), "DELETE /opportunities/5", Map.of(), null));
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
  void anUpdateWithoutAFieldIsRefused() {
    capsule.assertRefuses(
        "update_opportunity",
        Map.of("id", 1, "opportunity", Map.of()),
        ": `opportunity` is empty. Give at least one field.");
  }

  @Test
  void otherStatusesAreRefused() {
    capsule.assertRefuses(
        "list_opportunities", Map.of("status", "MAYBE"), "OPEN, WON, LOST, CLOSED");
  }
}
