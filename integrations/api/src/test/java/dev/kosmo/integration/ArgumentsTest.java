package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private final Functions functions = Functions.of(new NotesIntegration());

  private Object[] bind(String function, Map<String, ?> arguments) {
    return Arguments.bind(functions.find(function).orElseThrow(), arguments, 1);
  }

  private void assertRefused(String function, Map<String, ?> arguments, String message) {
    assertThatThrownBy(() -> bind(function, arguments))
        .isInstanceOfSatisfying(
            IntegrationException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT);
              assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
            })
        .hasMessage(message);
  }

  @Test
  void aMissingParameterIsNamedWithItsMeaning() {
    assertRefused(
        "get_note",
        Map.of(),
        "Missing required parameter(s): id. app.integrations.notes.get_note needs `id` (string):"
            + " The note's id");
  }

  @Test
  void anEmptyTextIsMissing() {
    assertThatThrownBy(() -> bind("get_note", Map.of("id", " ")))
        .hasMessageStartingWith("Missing required parameter(s): id.");
  }

  @Test
  void anEmptyTextIsGivenWhereItMayBe() {
    assertThat(bind("create_note", Map.of("text", ""))[0]).isEqualTo("");
    assertRefused(
        "create_note",
        Map.of(),
        "Missing required parameter(s): text. app.integrations.notes.create_note needs `text`"
            + " (string): Its text");
  }

  @Test
  void anUnknownParameterSuggestsItsNeighbour() {
    assertRefused(
        "get_note",
        Map.of("id", "1", "idd", "2"),
        "app.integrations.notes.get_note: has no parameter `idd`. Did you mean: id?");
  }

  @Test
  void aWrongTypeNamesParameterExpectedAndActual() {
    assertRefused(
        "list_notes",
        Map.of("limit", "ten"),
        "app.integrations.notes.list_notes: `limit` must be an integer, but is \"ten\".");
    assertRefused(
        "create_note",
        Map.of("text", "x", "meta", List.of(1L)),
        "app.integrations.notes.create_note: `meta` must be an object, but is an array.");
  }

  @Test
  void anIntegerOutsideItsRangeIsRefused() {
    assertRefused(
        "list_notes",
        Map.of("limit", 51L),
        "app.integrations.notes.list_notes: `limit` must be between 1 and 50, but is 51.");
  }

  @Test
  void aValueThatIsNotOneOfThoseAllowedIsRefused() {
    assertRefused(
        "list_notes",
        Map.of("order", "sideways"),
        "app.integrations.notes.list_notes: `order` must be one of asc, desc, but is"
            + " \"sideways\".");
    assertThat(bind("list_notes", Map.of("order", "up"))[3]).isEqualTo("up");
  }

  @Test
  void aWrongThingInsideAListIsAnArgumentErrorToo() {
    assertRefused(
        "list_notes",
        Map.of("tags", List.of(Map.of("a", 1))),
        "app.integrations.notes.list_notes: `tags[1]` must be a string, but is an object.");
  }

  @Test
  void numbersAreSpelledAsScriptsWriteThem() {
    for (var number :
        Map.of(
                1e30,
                "1e+30",
                1.5,
                "1.5",
                1e-7,
                "1e-7",
                0.000001,
                "0.000001",
                1e19,
                "10000000000000000000")
            .entrySet()) {
      assertRefused(
          "list_notes",
          Map.of("limit", number.getKey()),
          "app.integrations.notes.list_notes: `limit` must be an integer, but is %s."
              .formatted(number.getValue()));
    }
  }

  @Test
  void whatIsLongOrUnprintableIsShortened() {
    assertRefused(
        "get_note",
        Map.of("x\n" + "y".repeat(100), 1),
        "app.integrations.notes.get_note: has no parameter `x?%s...`. Did you mean: id?"
            .formatted("y".repeat(58)));
  }

  @Test
  void twoSpellingsOfOneParameterAreRefusedAlsoWhenBothAreNull() {
    var arguments = new HashMap<String, Object>();
    arguments.put("first_id", null);
    arguments.put("firstId", null);

    assertThatThrownBy(() -> bind("delete_notes", arguments))
        .hasMessageContaining("`first_id` twice");
  }

  @Test
  void theSchemaDirectsTheCoercion() {
    assertThat(bind("list_notes", Map.of("limit", "10"))).containsExactly(null, 10L, null, null);
    assertThat(bind("get_note", Map.of("id", 42L))).containsExactly("42");
    assertThat(bind("get_note", Map.of("id", "+15551234567"))).containsExactly("+15551234567");
    assertThat(bind("create_note", Map.of("text", "x", "weight", "2.5", "pinned", "true")))
        .containsExactly("x", null, 2.5, true);
  }

  @Test
  void whatIsNoJsonNumberIsRefused() {
    for (var value : List.of("NaN", "0x1p4", " 1d ", "Infinity", "1e999", Double.NaN)) {
      assertThatThrownBy(() -> bind("create_note", Map.of("text", "x", "weight", value)))
          .as("%s", value)
          .hasMessageContaining("`weight`");
    }
    assertThatThrownBy(
            () ->
                bind("create_note", Map.of("text", "x", "meta", Map.of("a", List.of(Double.NaN)))))
        .hasMessage(
            "app.integrations.notes.create_note: `meta` holds a number that JSON cannot write.");
  }

  @Test
  void objectsAndArraysAreTakenAsJsonTextToo() {
    assertThat(bind("create_note", Map.of("text", "x", "meta", "{\"a\": [1]}"))[1])
        .isEqualTo(Map.of("a", List.of(1)));
    assertThat(bind("list_notes", Map.of("tags", "[\"a\"]"))[2]).isEqualTo(List.of("a"));
  }

  @Test
  void anEmptyTableTakesTheDeclaredType() {
    assertThat(bind("list_notes", Map.of("tags", Map.of()))[2]).isEqualTo(List.of());
    assertThat(bind("create_note", Map.of("text", "x", "meta", Map.of()))[1]).isEqualTo(Map.of());
  }

  @Test
  void anExplicitNullClearsWhereTheVendorClears() {
    var cleared = (Change<?>) bind("update_note", nulls("id", "1", "text"))[1];

    assertThat(cleared.value()).isNull();
    assertThat(bind("update_note", Map.of("id", "1"))).containsExactly("1", null);
  }

  @Test
  void anExplicitNullIsNoValueElsewhere() {
    assertThat(bind("create_note", nulls("text", "x", "weight")))
        .containsExactly("x", null, null, null);
    assertThatThrownBy(() -> bind("get_note", Collections.singletonMap("id", null)))
        .hasMessageStartingWith("Missing required parameter(s): id.");
  }

  private static Map<String, Object> nulls(String name, String value, String nullName) {
    var map = new HashMap<String, Object>();
    map.put(name, value);
    map.put(nullName, null);
    return map;
  }

  @Test
  void otherSpellingsOfParametersAreAccepted() {
    assertThat(bind("delete_notes", Map.of("firstId", "1", "second-id", "2")))
        .containsExactly("1", "2");
  }

  @Test
  void positionalArgumentsTakeTheOrderOfParameters() {
    var function = functions.find("delete_notes").orElseThrow();

    assertThat(function.named(List.of("1", "2")))
        .isEqualTo(Map.of("first_id", "1", "second_id", "2"));
    assertThatThrownBy(() -> function.named(List.of("1", "2", "3")))
        .hasMessage(
            "app.integrations.notes.delete_notes takes at most 2 arguments, but was given 3.");
    assertThatThrownBy(() -> functions.find("get_note").orElseThrow().named(List.of("1", "2")))
        .hasMessage("app.integrations.notes.get_note takes at most 1 argument, but was given 2.");
  }

  @Test
  void aNumberInThePlaceOfAnOptionalTextIsNotMeantForIt() {
    var list = functions.find("list_notes").orElseThrow();

    assertThatThrownBy(() -> list.named(List.of(5L)))
        .hasMessage(
            "app.integrations.notes.list_notes: argument 1 is `query`, a string, but is 5.");
    assertThat(list.named(List.of("5", 10L))).isEqualTo(Map.of("query", "5", "limit", 10L));
    assertThat(bind("list_notes", Map.of("query", 5L))[0]).isEqualTo("5");
    assertThat(functions.find("get_note").orElseThrow().named(List.of(5L)))
        .isEqualTo(Map.of("id", 5L));
  }
}
