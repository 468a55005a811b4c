package dev.kosmo.integration.capsule;

import static dev.kosmo.integration.capsule.StubbedCapsule.FIELDS;
import static dev.kosmo.integration.capsule.StubbedCapsule.request;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire for tags, custom fields, tracks and users, and what never does. */
class SchemaRequestsTest {
  private final StubbedCapsule capsule = new StubbedCapsule();

  @AfterEach
  void stop() {
    capsule.close();
  }

  static Stream<Arguments> requests() {
    return Stream.of(
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
        request("get_current_user", Map.of(), "GET /users/current", Map.of(), null));
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
        "update_tag", Map.of("entity", "party", "tag_id", 1, "tag", Map.of()), "`tag` is empty");
    capsule.assertRefuses(
        "update_custom_field",
        Map.of("entity", "party", "definition_id", 1, "definition", Map.of()),
        "`definition` is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"users", "Parties", "parties/1", "..", "people"})
  void anyOtherEntityIsRefused(String entity) {
    capsule.assertRefuses(
        "list_tags",
        Map.of("entity", entity),
        "`entity` must be one of parties, opportunities, kases");
  }
}
