package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One connection for several requests. */
@Timeout(60)
class ReuseTest {
  private static final Map<String, ?> NOTE = Map.of("copies", List.of(Map.of("place", "desk")));

  private static CallContext withOneRepeat() {
    return CallContext.within(Duration.ofMinutes(1)).withRetries(RetryBudget.of(1));
  }

  private static String answer(String body) {
    return "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s".formatted(body.length(), body);
  }

  private static String url(FaultServer server) {
    return "http://127.0.0.1:" + server.port() + "/v1";
  }

  @Test
  void aConnectionServesManyRequests() throws IOException {
    try (var server =
            FaultServer.start(
                peer -> {
                  while (true) {
                    peer.read();
                    peer.write(answer("{}"));
                  }
                });
        var notes = new NotesClient(url(server))) {
      for (int i = 0; i < 5; i++) {
        notes.call("file_note", NOTE);
      }

      assertThat(server.connections()).isEqualTo(1);
      assertThat(server.requests()).hasSize(5);
    }
  }

  /** Else a write would be in doubt that nobody ever got. */
  @Test
  void aConnectionThatTheVendorHasClosedIsNotWrittenTo() throws Exception {
    var closed = new CountDownLatch(1);
    try (var server =
            FaultServer.start(
                peer -> {
                  peer.read();
                  peer.write(answer("{}"));
                  peer.socket().close();
                  closed.countDown();
                });
        var notes = new NotesClient(url(server))) {
      notes.call("file_note", NOTE);
      closed.await();
      // Long enough for the connection to be looked at again before it is used.
      Thread.sleep(100);

      assertThat(notes.call("file_note", NOTE).stats().attempts()).isEqualTo(1);
      assertThat(server.connections()).isEqualTo(2);
    }
  }

  @Test
  void whatFollowsAnAnswerIsNoAnswerToTheNextRequest() throws IOException {
    try (var server =
            FaultServer.start(
                1,
                peer -> {
                  peer.read();
                  peer.write(answer("{\"id\": \"n1\"}") + answer("{\"id\": \"evil\"}")).hold();
                },
                Faults.good());
        var notes = new NotesClient(url(server))) {
      notes.call("file_note", NOTE);
      var second = notes.call("file_note", NOTE, withOneRepeat());

      assertThat(second.tree()).hasToString("{id=n1, text=é}");
      assertThat(second.stats().attempts()).isEqualTo(2);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void aConnectionWithMoreThanIsReadIsClosed() throws Exception {
    var gone = new CountDownLatch(1);
    try (var server =
            FaultServer.start(
                peer -> {
                  try {
                    Faults.byName("endless body").meet(peer);
                  } catch (IOException e) {
                    gone.countDown();
                    throw e;
                  }
                });
        var notes = new NotesClient(url(server))) {
      var failure =
          catchThrowableOfType(
              IntegrationException.class, () -> notes.call("get_note", Map.of("id", "n1")));

      assertThat(failure.code()).isEqualTo(ErrorCode.TOO_LARGE);
      assertThat(gone.await(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void anAnswerBeforeTheQuestionIsNone() throws IOException {
    try (var server =
            FaultServer.start(
                peer -> {
                  peer.read();
                  peer.write(answer("{}")).write(answer("{\"id\": \"evil\"}")).hold();
                });
        var notes = new NotesClient(url(server))) {
      notes.call("get_note", Map.of("id", "n1"));
      var failure =
          catchThrowableOfType(IntegrationException.class, () -> notes.call("file_note", NOTE));

      assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
      assertThat(failure.code()).isEqualTo(ErrorCode.NETWORK);
    }
  }
}
