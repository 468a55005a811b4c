package dev.kosmo.integration.capsule;

import static dev.kosmo.integration.capsule.StubbedCapsule.FIELDS;
import static dev.kosmo.integration.capsule.StubbedCapsule.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes over the wire for contacts, and what never does. */
class ContactRequestsTest {
  private final StubbedCapsule capsule = new StubbedCapsule();

  @AfterEach
  void stop() {
    capsule.close();
  }

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
            "create_contact",
            Map.of("type", "organisation", "firstName", "Larkspur", "lastName", ""),
            "POST /parties",
            Map.of(),
            Map.of("party", Map.of("type", "organisation", "name", "Larkspur"))),
        request(
            "create_contact",
            Map.of("firstName", "Jane", "lastName", " "),
            "POST /parties",
            Map.of(),
            Map.of("party", Map.of("type", "person", "firstName", "Jane"))),
        request(
            "update_contact",
            Map.of("id", 123, "party", FIELDS),
            "PUT /parties/123",
            Map.of(),
            Map.of("party", FIELDS)),
        request("delete_contact", Map.of("id", 123), "DELETE /parties/123", Map.of(), null));
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
  void objectsLoseNothingThatAScriptGave() {
    var party = new LinkedHashMap<String, @Nullable Object>();
    party.put("about", null);
    party.put("emailAddresses", List.of(Map.of("id", 9001, "_delete", true)));
    party.put("fields", List.of(Map.of("value", Map.of("today", 12345678901234567L))));

    capsule.call("update_contact", Map.of("id", 123, "party", party));

    assertThat(capsule.sent().json()).isEqualTo(Map.of("party", party));
  }

  /** A name of one word must be meant: nobody forgets half of it unseen. */
  @Test
  void aLastNameIsGivenEvenIfItIsEmpty() {
    var arguments = Map.of("type", "organisation", "firstName", "Larkspur");

    assertThat(capsule.refusal("create_contact", arguments))
        .hasMessage(
            "Missing required parameter(s): lastName. app.integrations.capsule.create_contact needs"
                + " `lastName` (string): The last name, or the rest of an organisation's name; an"
                + " empty text if there is none, as for an organisation with a name of one word");
  }

  @Test
  void aFirstNameIsNeverEmpty() {
    assertThat(capsule.refusal("create_contact", Map.of("firstName", "", "lastName", "Doe")))
        .hasMessageStartingWith("Missing required parameter(s): firstName.");
  }

  @Test
  void anUpdateWithoutAFieldIsRefused() {
    capsule.assertRefuses(
        "update_contact",
        Map.of("id", 1, "party", Map.of()),
        ": `party` is empty. Give at least one field.");
  }

  @Test
  void otherTypesPagesAndIdsAreRefused() {
    capsule.assertRefuses(
        "create_contact",
        Map.of("type", "robot", "firstName", "A", "lastName", "B"),
        "person, organisation");
    capsule.assertRefuses("list_contacts", Map.of("per_page", 101), "between 1 and 100");
    capsule.assertRefuses("get_contact", Map.of("id", "123/../1"), "`id` must be an integer");
  }
}
