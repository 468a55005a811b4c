package dev.kosmo.integration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
  private static final String NOTE = "{\"id\": \"n1\", \"text\": \"hello\", \"extra\": 1}";

  @ParameterizedTest
  @CsvSource({
    "../x, ..%2Fx",
    "a/b, a%2Fb",
    "a%2Fb, a%252Fb",
    "%2e%2e, %252e%252e",
    "a b?c=d#e, a%20b%3Fc%3Dd%23e",
    "{x}, %7Bx%7D",
    "ü;+, %C3%BC%3B%2B"
  })
  void anIdIsEncodedOnceAndNeverAnotherPath(String id, String encoded) throws IOException {
    try (var server = StubServer.answering(NOTE);
        var notes = new NotesClient(server.url())) {
      notes.call("get_note", Map.of("id", id));

      assertThat(server.received().get(0).line()).isEqualTo("GET /v1/notes/" + encoded);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".", ".."})
  void anIdThatWouldBeAnotherPathIsRefused(String id) throws IOException {
    try (var server = StubServer.answering(NOTE);
        var notes = new NotesClient(server.url())) {
      assertThatThrownBy(() -> notes.call("get_note", Map.of("id", id)))
          .isInstanceOf(IntegrationException.class)
          .hasMessage("`id` cannot be `%s`.".formatted(id));
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void queryValuesAreEncodedOnceAndNullsVanish() throws IOException {
    try (var server = StubServer.answering("[]");
        var notes = new NotesClient(server.url())) {
      notes.call("list_notes", Map.of("query", "a&b=%41", "limit", 5L));
      notes.call("list_notes", Map.of("tags", List.of("x", "y/z")));

      assertThat(server.received())
          .extracting(StubServer.Received::line)
          .containsExactly(
              "GET /v1/notes?q=a%26b%3D%2541&page%5Bsize%5D=5", "GET /v1/notes?tag=x&tag=y%2Fz");
    }
  }

  @Test
  void aQueryOfAnyNamesIsEncodedOnceAndEmptyValuesVanish() throws IOException {
    var parameters = new LinkedHashMap<String, Object>();
    parameters.put("q", "a&b=%41 ü");
    parameters.put("page[size]", 5L);
    parameters.put("%41&b", List.of("x", "y/z", "{q}"));
    parameters.put("open", true);
    parameters.put("much", 1e21);
    parameters.put("none", null);
    parameters.put("empty", "");
    parameters.put("nobody", List.of());
    try (var server = StubServer.answering("[]");
        var notes = new NotesClient(server.url())) {
      notes.typed().get(RelativePath.of("f", "p", "notes"), Query.of(parameters));
      notes.typed().get(RelativePath.of("f", "p", "notes"), Query.of(Map.of()));

      assertThat(server.received())
          .extracting(StubServer.Received::line)
          .containsExactly(
              "GET /v1/notes?q=a%26b%3D%2541%20%C3%BC&page%5Bsize%5D=5"
                  + "&%2541%26b=x&%2541%26b=y%2Fz&%2541%26b=%7Bq%7D&open=true&much=1e%2B21",
              "GET /v1/notes");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/notes/n1/parts, notes/n1/parts",
    "notes, notes",
    "/notes/%6E1, notes/n1",
    "'notes/1,2~3/a-b_c.d', 'notes/1,2~3/a-b_c.d'"
  })
  void aCheckedPathKeepsItsSlashes(String path, String sent) throws IOException {
    try (var server = StubServer.answering("[]");
        var notes = new NotesClient(server.url())) {
      notes.typed().get(RelativePath.of("f", "p", path), Query.of(Map.of()));

      assertThat(URI.create(server.received().get(0).line().substring("GET ".length())).getPath())
          .isEqualTo("/v1/" + sent);
    }
  }

  @Test
  void anAliasOfAnEnumIsSentAsItsConstant() throws IOException {
    try (var server = StubServer.answering("[]");
        var notes = new NotesClient(server.url())) {
      notes.call("find_notes", Map.of("paper_kind", "scarlet"));
      notes.call("find_notes", Map.of("paperKind", "blue"));

      assertThat(server.received())
          .extracting(StubServer.Received::line)
          .containsExactly("GET /v1/notes?paper=r", "GET /v1/notes?paper=b");
      assertThatThrownBy(() -> notes.call("find_notes", Map.of("paperKind", "r")))
          .hasMessage(
              "app.integrations.notes.find_notes: `paperKind` must be one of red, blue, but is"
                  + " \"r\".");
    }
  }

  @Test
  void bodiesHoldWhatWasGivenAndNothingElse() throws IOException {
    try (var server = StubServer.answering(NOTE);
        var notes = new NotesClient(server.url())) {
      notes.call("create_note", Map.of("text", "é", "pinned", false));
      notes.typed().updateNote("n1", Change.clear());
      notes.typed().updateNote("n1", Change.to("new"));

      assertThat(server.received())
          .extracting(StubServer.Received::body)
          .containsExactly(
              "{\"text\":\"é\",\"pinned\":false}", "{\"text\":null}", "{\"text\":\"new\"}");
      assertThat(server.received().get(0).contentType()).isEqualTo("application/json");
    }
  }

  @Test
  void everyRequestIsAuthenticatedAndEachHasItsOwnKey() throws IOException {
    try (var server = StubServer.answering(NOTE);
        var notes = new NotesClient(server.url())) {
      notes.typed().createNote("a", null, null, null);
      notes.typed().createNote("a", null, null, null);
      notes.typed().getNote("n1");

      var received = server.received();
      assertThat(received).extracting(StubServer.Received::token).containsOnly("t-123");
      assertThat(received.get(0).key()).hasSize(36).isNotEqualTo(received.get(1).key());
      assertThat(received.get(2).key()).isEqualTo("null");
    }
  }

  @Test
  void theTreeKeepsWhatTheRecordDoesNotKnow() throws IOException {
    try (var server =
            StubServer.answering("{\"z\": 12345678901234567890, \"id\": \"n1\", \"text\": null}");
        var notes = new NotesClient(server.url())) {
      var reply = notes.typed().getNote("n1");

      assertThat(reply.value()).isEqualTo(new Notes.Note("n1", null));
      assertThat(reply.tree())
          .isInstanceOfSatisfying(
              Map.class,
              tree -> {
                assertThat(tree.keySet()).containsExactly("z", "id", "text");
                assertThat(tree.get("z")).isEqualTo(new BigInteger("12345678901234567890"));
              });
      assertThat(reply.requestId()).isEqualTo("req-1");
    }
  }

  @Test
  void theTreeKeepsEachDigitOfADecimal() throws IOException {
    var numbers = "[0.1234567890123456789,1E+999999999,-1E-400,19.90]";
    try (var server = StubServer.answering(numbers);
        var notes = new NotesClient(server.url())) {
      var tree = notes.call("get_note", Map.of("id", "n1")).tree();

      assertThat(tree)
          .isEqualTo(
              List.of(
                  new BigDecimal("0.1234567890123456789"),
                  new BigDecimal("1e999999999"),
                  new BigDecimal("-1e-400"),
                  new BigDecimal("19.90")));
      assertThat(new String(Json.bytes(tree), UTF_8)).isEqualTo(numbers);
    }
  }

  @Test
  void anAnswerWithoutABodySaysSo() throws IOException {
    try (var server = StubServer.answering(204, "application/json", "");
        var notes = new NotesClient(server.url())) {
      assertThat(notes.typed().getNote("n1").tree())
          .isEqualTo(Map.of("accepted", true, "status", 204L));
    }
  }

  @Test
  void answersAreReadInTheirOwnCharset() throws IOException {
    try (var server =
            StubServer.answering(200, "application/json; charset=ISO-8859-1", "{\"id\": \"é\"}");
        var notes = new NotesClient(server.url())) {
      assertThat(notes.typed().getNote("n1").value().id()).isEqualTo("é");
    }
  }

  @Test
  void aDefaultMethodOfTwoRequestsIsOneCall() throws IOException {
    try (var server = StubServer.answering(404, "application/json", "{\"message\": \"gone\"}");
        var notes = new NotesClient(server.url())) {
      assertThatThrownBy(() -> notes.typed().deleteNotes("n1", "n2"))
          .hasMessage("Notes answered 404 to delete_notes: gone");
      assertThat(server.received()).hasSize(1);
    }
  }

  @Test
  void aPageTellsHowToGetTheNext() throws IOException {
    try (var server = StubServer.answering(NOTE);
        var notes = new NotesClient(server.url())) {
      var page =
          notes.typed().getNote("n1").paged(new Paging("notes", Map.of("cursor", "c2"), 50L, 100L));

      assertThat(page.paging()).hasValueSatisfying(p -> assertThat(p.hasMore()).isTrue());
      assertThat(page.tree())
          .asInstanceOf(InstanceOfAssertFactories.MAP)
          .extractingByKey("paging")
          .hasToString("{has_more=true, next={cursor=c2}, limit=50, requested_limit=100}");
    }
  }

  @Test
  void whatTheVendorCallsPagingStays() throws IOException {
    try (var server = StubServer.answering("{\"paging\": null, \"_paging\": 1, \"id\": \"n1\"}");
        var notes = new NotesClient(server.url())) {
      var page = notes.typed().getNote("n1").paged(new Paging("notes", Map.of(), 50L, null));

      assertThat(page.tree())
          .hasToString(
              "{paging=null, _paging=1, id=n1, __paging={has_more=false, next=null, limit=50}}");
      assertThat(page.paging()).isPresent();
    }
  }

  @Test
  @SuppressWarnings("NullAway") // Not every caller checks for nulls.
  void whatIsRequiredIsRequiredOfTypedCallersToo() throws IOException {
    try (var server = StubServer.answering(NOTE);
        var notes = new NotesClient(server.url())) {
      assertThatThrownBy(() -> notes.typed().deleteNotes(null, " "))
          .isInstanceOf(IntegrationException.class)
          .hasMessage(
              "Missing required parameter(s): first_id, second_id."
                  + " app.integrations.notes.delete_notes needs `first_id` (string): The one");
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void boundsHoldForTypedCallersToo() throws IOException {
    try (var server = StubServer.answering("[]");
        var notes = new NotesClient(server.url())) {
      assertThatThrownBy(() -> notes.typed().listNotes(null, 51L, null, null))
          .hasMessage(
              "app.integrations.notes.list_notes: `limit` must be between 1 and 50, but is 51.");
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void nothingIsInDoubtOfARead() throws IOException {
    try (var server = StubServer.answering(503, "text/html", "busy");
        var notes = new NotesClient(server.url())) {
      assertThatThrownBy(() -> notes.typed().getNote("n1"))
          .isInstanceOfSatisfying(
              IntegrationException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.FAILED));
    }
  }
}
