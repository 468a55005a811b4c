package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.Access;
import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.Outcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goes over the wire stays in its place, and what comes back is understood or refused. */
interface WireContract {

  @Test
  default void statusesMapToCodes(Subject subject) {
    var function = anySender(subject);
    try (var stub = StubService.start()) {
      var connected = subject.connect(stub);

      CODES.forEach(
          (status, code) -> {
            stub.answer(status, "{\"message\": \"no\"}");
            var failure = subject.call(connected, function);
            assertThat(failure).as("%d to %s", status, function.fullName()).isNotNull();
            assertThat(failure.code()).isEqualTo(code);
            assertThat(failure.status()).hasValue(status);
            assertThat(failure.isRetryable()).isEqualTo(status == 429 || status >= 500);
            assertThat(failure).hasMessageContaining(String.valueOf(status));
          });
    }
  }

  @Test
  default void everyFunctionReportsAServerFailure(Subject subject) {
    try (var stub = StubService.start().answer(500, "<html>busy</html>")) {
      var connected = subject.connect(stub);

      for (var function : subject.senders()) {
        var failure = subject.call(connected, function);
        assertThat(failure).as(function.fullName()).isNotNull();
        assertThat(failure.code()).isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(failure.outcome())
            .as(function.fullName())
            .isEqualTo(mayHaveChanged(function, stub) ? Outcome.UNKNOWN : Outcome.FAILED);
        stub.forget();
      }
    }
  }

  /** A look-up before a write changes nothing. */
  private static boolean mayHaveChanged(FunctionSpec function, StubService stub) {
    return function.access() != Access.READ
        && stub.requests().stream().anyMatch(request -> !request.method().equals("GET"));
  }

  /** Whatever comes back, it is a reply or a failure of ours: never an exception of Java's. */
  @Test
  default void strangeAnswersDoNotBreakAnything(Subject subject) {
    try (var stub = StubService.start()) {
      var connected = subject.connect(stub);

      for (var function : subject.senders()) {
        for (var body : List.of("{}", "[]", "[5]", "\"text\"", "null", "{\"data\": 5}", "<p>")) {
          stub.answer(200, body);
          var failure = subject.call(connected, function);
          if (failure != null) {
            ScriptWords.check(failure.getMessage());
          }
        }
      }
    }
  }

  @Test
  default void noErrorShowsACredential(Subject subject) {
    try (var stub = StubService.start()) {
      var connected = subject.connect(stub);
      var senders = subject.senders();

      for (var status : List.of(200, 302, 400, 401, 404, 500)) {
        stub.answer(status, Map.of("Location", "/elsewhere"), "not JSON");
        for (var function : senders) {
          var failure = subject.call(connected, function);
          assertThat(failure).as("%d to %s", status, function.fullName()).isNotNull();
          assertShowsNoCanary(failure);
          failure.hint().ifPresent(hint -> assertThat(hint).doesNotContain(Subject.CANARY));
        }
      }
    }
  }

  /** Some vendors repeat a wrong key in the error, and nothing of ours may pass it on. */
  @Test
  default void aCredentialThatTheVendorRepeatsIsNotShown(Subject subject) {
    try (var stub = StubService.start()) {
      var connected = subject.connect(stub);
      var words = "unknown: " + String.join(", ", subject.canaries());
      stub.answer(401, ERROR_BODY.replace("words", words));

      for (var function : subject.senders()) {
        var failure = subject.call(connected, function);
        assertThat(failure).as(function.fullName()).isNotNull();
        assertShowsNoCanary(failure);
      }
    }
  }

  @Test
  default void brokenConnectionsShowNoCredential(Subject subject) {
    var stub = StubService.start();
    var connected = subject.connect(stub);
    var senders = subject.senders();
    stub.close();

    for (var function : senders) {
      var failure = subject.call(connected, function);
      assertThat(failure).as(function.fullName()).isNotNull();
      assertThat(failure.code()).isEqualTo(ErrorCode.NETWORK);
      assertShowsNoCanary(failure);
    }
  }

  @Test
  default void clientsShowNoCredential(Subject subject) {
    try (var stub = StubService.start()) {
      var connected = subject.connect(stub);

      assertThat(connected.client().toString()).doesNotContain(Subject.CANARY);
      assertThat(subject.withCanaries("https://example.test").toString())
          .doesNotContain(Subject.CANARY);
    }
  }

  @Test
  default void unsupportedFunctionsSendNothing(Subject subject) {
    try (var stub = StubService.start()) {
      var connected = subject.connect(stub);

      for (var function : subject.functions()) {
        stub.forget();
        var failure = subject.call(connected, function);
        if (failure != null && failure.code() == ErrorCode.UNSUPPORTED) {
          assertThat(stub.requests()).as(function.fullName()).isEmpty();
          assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
        }
      }
    }
  }

  /** An error in many vendors' shapes at once. */
  String ERROR_BODY =
      """
      {
        "message": "words",
        "error": "words",
        "errors": [{"detail": "words", "message": "words"}],
        "field-errors": {"key": "words"}
      }
      """;

  /** Codes by status. */
  Map<Integer, ErrorCode> CODES =
      Map.of(
          401, ErrorCode.UNAUTHORIZED,
          403, ErrorCode.FORBIDDEN,
          404, ErrorCode.NOT_FOUND,
          409, ErrorCode.CONFLICT,
          422, ErrorCode.INVALID_REQUEST,
          429, ErrorCode.RATE_LIMITED,
          500, ErrorCode.UNAVAILABLE,
          503, ErrorCode.UNAVAILABLE);

  /** A function that reads, if the vendor offers any. */
  private static FunctionSpec anySender(Subject subject) {
    var senders = subject.senders();
    return senders.stream()
        .filter(function -> function.access() == Access.READ)
        .findFirst()
        .or(() -> senders.stream().findFirst())
        .orElseThrow(() -> new AssertionError("no function sends anything"));
  }

  /** Looks everywhere that a log could: messages and traces of the whole chain, in any encoding. */
  private static void assertShowsNoCanary(Throwable failure) {
    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    assertThat(trace.toString()).doesNotContain(Subject.CANARY);
    for (var word : trace.toString().split("[^A-Za-z0-9+/=]+")) {
      assertThat(decoded(word)).doesNotContain(Subject.CANARY);
    }
  }

  private static String decoded(String word) {
    try {
      return new String(Base64.getDecoder().decode(word), StandardCharsets.ISO_8859_1);
    } catch (IllegalArgumentException e) {
      return word;
    }
  }
}
