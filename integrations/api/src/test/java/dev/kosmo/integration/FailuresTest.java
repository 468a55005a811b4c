package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class FailuresTest {

  private static IntegrationException failureOf(String url, Duration timeout) {
    try (var notes = new NotesClient(url)) {
      notes.call("create_note", Map.of("text", "x"), timeout);
      throw new AssertionError("the call succeeded");
    } catch (IntegrationException e) {
      return e;
    }
  }

  private static IntegrationException failureOf(String url) {
    return failureOf(url, Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @CsvSource({
    "400, INVALID_REQUEST, false, FAILED",
    "401, UNAUTHORIZED, false, FAILED",
    "403, FORBIDDEN, false, FAILED",
    "404, NOT_FOUND, false, FAILED",
    "409, CONFLICT, false, FAILED",
    "418, REFUSED, false, FAILED",
    "422, INVALID_REQUEST, false, FAILED",
    "429, RATE_LIMITED, true, FAILED",
    "500, UNAVAILABLE, true, UNKNOWN",
    "503, UNAVAILABLE, true, UNKNOWN"
  })
  void aStatusBecomesACode(int status, ErrorCode code, boolean retryable, Outcome outcome)
      throws IOException {
    try (var server = StubServer.answering(status, "application/json", "{\"error\": \"no\"}")) {
      var failure = failureOf(server.url());

      assertThat(failure).hasMessage("Notes answered %d to create_note: no".formatted(status));
      assertThat(failure.code()).isEqualTo(code);
      assertThat(failure.status()).hasValue(status);
      assertThat(failure.isRetryable()).isEqualTo(retryable);
      assertThat(failure.outcome()).isEqualTo(outcome);
      assertThat(failure.requestId()).contains("req-1");
      assertThat(server.received()).hasSize(1);
    }
  }

  @Test
  void whatIsInterruptedBeforeItIsSentWasNotAnswered() throws IOException {
    try (var server = StubServer.answering(200, "application/json", "{}")) {
      Thread.currentThread().interrupt();
      var failure = failureOf(server.url());

      assertThat(Thread.interrupted()).isTrue();
      assertThat(failure)
          .hasMessage("Notes is not called (create_note): the call was interrupted.");
      assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void anIntegrationMayKnowBetterWhatToDo() throws IOException {
    try (var server =
        StubServer.answering(
            409, "application/json", "{\"error\": \"no\", \"advice\": \"Use n7\"}")) {
      assertThat(failureOf(server.url()).hint()).contains("Use n7 (409)");
    }
  }

  @Test
  void adviceOfAVendorShowsNoSecret() throws IOException {
    try (var server =
        StubServer.answering(409, "application/json", "{\"advice\": \"Use t-123\"}")) {
      assertThat(failureOf(server.url()).hint()).contains("Use *** (409)");
    }
  }

  @Test
  void anErrorPageIsNotQuoted() throws IOException {
    try (var server = StubServer.answering(502, "text/html", "<html>bad gateway</html>")) {
      assertThat(failureOf(server.url())).hasMessage("Notes answered 502 to create_note.");
    }
  }

  @Test
  void aSuccessThatIsNotJsonIsABadResponse() throws IOException {
    try (var server = StubServer.answering(200, "text/html", "<html>login</html>")) {
      var failure = failureOf(server.url());

      assertThat(failure.code()).isEqualTo(ErrorCode.BAD_RESPONSE);
      assertThat(failure)
          .hasMessage("Notes answered 200 to create_note, but not with JSON: <html>login</html>");
      assertThat(failure.status()).hasValue(200);
    }
  }

  @Test
  void whatWasNeverSentIsRejected() throws IOException {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    var failure = failureOf("http://127.0.0.1:" + port);

    assertThat(failure.code()).isEqualTo(ErrorCode.NETWORK);
    assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(failure).hasMessage("Notes cannot be reached (create_note).");
  }

  @Test
  void anAnswerThatDripsEndsAtTheDeadline() throws Exception {
    try (var server = FaultServer.start(Faults.byName("dripping head"))) {
      var failure = failureOf("http://127.0.0.1:" + server.port(), Duration.ofMillis(500));

      // It would drip for longer than this test may take.
      assertThat(failure.code()).isEqualTo(ErrorCode.TIMEOUT);
      assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
    }
  }

  @Test
  void whatAVendorRepeatsOfACredentialIsHidden() throws IOException {
    var basic = Base64.getEncoder().encodeToString("t-123:".getBytes(StandardCharsets.UTF_8));
    var body = "{\"error\": \"no\\u001b t-123 Basic " + basic + "\"}";
    try (var server = StubServer.answering(400, "application/json", body)) {
      var message = failureOf(server.url()).getMessage();

      assertThat(message).doesNotContain("t-123", basic.replace("=", ""), "\u001b");
      assertThat(message).startsWith("Notes answered 400 to create_note: no");
    }
  }

  @Test
  void noFailureShowsACredential() throws Exception {
    try (var server = StubServer.answering(401, "application/json", "{}");
        var broken = FaultServer.start(Faults.byName("half a head"))) {
      var brokenUrl = "http://127.0.0.1:" + broken.port();
      for (var url : new String[] {server.url(), brokenUrl, "http://127.0.0.1:1"}) {
        var trace = new StringWriter();
        failureOf(url).printStackTrace(new PrintWriter(trace));

        assertThat(trace.toString()).doesNotContain("t-123");
      }
    }
  }

  @Test
  void ofTwoWritesTheFirstMayHaveHappenedWhateverBecomesOfTheSecond() throws Exception {
    try (var server = FaultServer.start(1, Faults.good(), Faults.byName("404"));
        var notes = new NotesClient("http://127.0.0.1:" + server.port())) {
      assertThatThrownBy(() -> notes.typed().deleteNotes("n1", "n2"))
          .isInstanceOfSatisfying(
              IntegrationException.class,
              e -> {
                assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND);
                assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
              });
      assertThat(server.connections()).isEqualTo(2);
    }
  }

  @Test
  void aClosedTransportSaysSo() throws IOException {
    try (var server = StubServer.answering("{}")) {
      var notes = new NotesClient(server.url());
      notes.call("get_note", Map.of("id", "1"));
      notes.close();

      assertThatThrownBy(() -> notes.typed().getNote("1"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("the connections are closed");
      assertThat(server.received()).hasSize(1);
    }
  }

  @Test
  void aTooLateCallIsNotSent() throws IOException {
    try (var server = StubServer.answering("{}");
        var notes = new NotesClient(server.url())) {
      assertThatThrownBy(() -> notes.call("get_note", Map.of("id", "1"), Duration.ZERO))
          .isInstanceOfSatisfying(
              IntegrationException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.REJECTED));
      assertThat(server.received()).isEmpty();
    }
  }
}
