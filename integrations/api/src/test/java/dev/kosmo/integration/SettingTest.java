package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SettingTest {
  private static final Credentials TOKEN = Credentials.of("token", "t-123");

  @Test
  void aDefaultMethodObeysAnOptionOfTheAccount() throws IOException {
    try (var server = StubServer.answering("[]");
        var notes = new NotesClient(TOKEN.with("url", server.url()).with("region", "north"))) {
      notes.typed().listNearNotes();

      assertThat(server.received())
          .extracting(StubServer.Received::line)
          .containsExactly("GET /v1/notes?q=north");
    }
  }

  @Test
  void anOptionThatIsNotSetIsEmpty() throws IOException {
    try (var server = StubServer.answering("[]");
        var notes = new NotesClient(TOKEN.with("url", server.url()))) {
      notes.typed().listNearNotes();

      assertThat(notes.typed().region()).isEmpty();
      assertThat(server.received().get(0).line()).isEqualTo("GET /v1/notes?q=everywhere");
    }
  }

  @Test
  void askingForAnOptionSendsNothing() throws IOException {
    try (var server = StubServer.answering("[]");
        var notes = new NotesClient(TOKEN.with("url", server.url()).with("region", "north"))) {
      assertThat(notes.typed().region()).contains("north");
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void aSecretIsNoOption() {
    try (var notes = new NotesClient(TOKEN.with("url", "http://localhost:1/v1"))) {
      var typed = notes.typed();

      assertThatThrownBy(typed::token).hasMessageNotContaining("t-123");
    }
  }
}
