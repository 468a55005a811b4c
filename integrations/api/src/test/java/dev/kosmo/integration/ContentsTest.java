package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands inside lists and objects is checked like the parameters themselves. */
class ContentsTest {
  private static final String STEM = "app.integrations.notes.file_note: ";

  private final FunctionSpec function =
      Functions.of(new NotesIntegration()).find("file_note").orElseThrow();

  private Object[] bind(String copies, String card) {
    return Arguments.bind(
        function, Map.of("copies", Json.parse(copies), "card", Json.parse(card)), 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[{\"place\": \"a\", \"plaec\": 1}] | has no member `copies[1].plaec`. Did you mean: place?",
        "[{\"place\": \"a\", \"copies\": [{\"place\": \"b\"}, {\"plac\": \"c\"}]}]"
            + "| has no member `copies[1].copies[2].plac`. Did you mean: place?",
        "[{\"place\": \"a\", \"others\": {}}]"
            + "| has no member `copies[1].others`. Did you mean: place, _type, number, copies?",
        "[{\"place\": \"a\", \"y.b\": 1}]"
            + "| has no member `copies[1].y.b`. Did you mean: place, _type, number, copies?",
        "[{\"number\": 1}] | `copies[1]` needs `place`, a string.",
        "[{\"place\": null}] | `copies[1].place` must be a string, but is null.",
        "[null] | `copies[1]` must be an object, but is null.",
        "[\"a\"] | `copies[1]` must be an object, but is \"a\".",
        "[{\"place\": \"a\"}, {\"place\": []}] | `copies[2].place` must be a string, but is an array.",
        "[{\"place\": \"a\", \"number\": \"x\"}]"
            + "| `copies[1].number` must be an integer, but is \"x\".",
        "[{\"place\": \"a\", \"_type\": \"green\"}]"
            + "| `copies[1]._type` must be one of red, blue, crimson, scarlet, but is \"green\".",
        "[{\"place\": \"a\", \"PLACE\": \"b\"}] | was given `copies[1].place` twice, in two spellings.",
      })
  void aRecordIsRefusedByThePathOfWhatIsWrong(String copies, String complaint) {
    assertThatThrownBy(() -> bind(copies, "{}"))
        .isInstanceOfSatisfying(
            IntegrationException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT);
              assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
            })
        .hasMessage(STEM + complaint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"fullNmae\": \"a\"} | has no member `card.fullNmae`. Did you mean: fullName?",
        "{\"parent\": {\"idd\": 1}} | has no member `card.parent.idd`. Did you mean: id?",
        "{\"links\": [{}, {\"idd\": 1}]} | has no member `card.links[2].idd`. Did you mean: id?",
        "{\"links\": \"a\"} | `card.links` must be an array, but is \"a\".",
        "{\"parent\": true} | `card.parent` must be an object, but is true.",
        "{\"id\": \"a\"} | `card.id` must be an integer, but is \"a\".",
      })
  void aMapIsRefusedByThePathOfWhatIsWrong(String card, String complaint) {
    assertThatThrownBy(() -> bind("[]", card)).hasMessage(STEM + complaint);
  }

  @Test
  void itemsAreNamedByTheIndexThatTheLanguageHas() {
    var arguments = Map.of("copies", List.of(Map.of("plac", "a")));

    assertThatThrownBy(() -> Arguments.bind(function, arguments, 0))
        .hasMessageContaining("`copies[0].plac`");
  }

  @Test
  void theItemsOfAParameterAreObjectsAndMayNotBeShortened() {
    var arguments = Map.of("copies", List.of(), "cards", List.of(5L));

    assertThatThrownBy(() -> Arguments.bind(function, arguments, 1))
        .hasMessage(STEM + "`cards[1]` must be an object, but is 5.");
  }

  @Test
  void theSchemaDirectsTheCoercionInsideToo() {
    var copies = "[{\"place\": 5, \"_type\": \"scarlet\", \"number\": \"10\", \"copies\": {}}]";

    assertThat(bind(copies, "{}")[0])
        .isEqualTo(List.of(new Notes.Copy("5", Notes.Paper.RED, 10L, List.of(), Map.of())));
    assertThat(bind("[]", "{\"id\": \"10\", \"full_name\": 5, \"weight\": \"2\"}")[1])
        .isEqualTo(Map.of("id", 10L, "fullName", "5", "weight", 2L));
  }

  @Test
  void aMapKeepsItsOrderItsNullsAndWhatNobodyKnows() throws IOException {
    var card = new LinkedHashMap<String, Object>();
    card.put("value", List.of(Map.of("any", new BigInteger("90071992547409931"))));
    card.put("fullName", null);
    card.put("parent", 5L);
    card.put("links", List.of("a", Collections.singletonMap("id", null)));
    var copy = Map.of("place", "a", "x.b", List.of(1L), "number", 2L);
    try (var server = StubServer.answering("{}");
        var notes = new NotesClient(server.url())) {
      notes.call("file_note", Map.of("copies", List.of(copy), "card", card));

      assertThat(server.received().get(0).body())
          .contains("{\"place\":\"a\",\"number\":2,\"x.b\":[1]}")
          .contains(
              "{\"value\":[{\"any\":90071992547409931}],\"fullName\":null,\"parent\":5,"
                  + "\"links\":[\"a\",{\"id\":null}]}");
    }
  }
}
