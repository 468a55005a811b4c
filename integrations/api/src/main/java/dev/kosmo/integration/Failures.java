package dev.kosmo.integration;

import dev.kosmo.integration.quota.Obstacle;
import feign.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Words and outcomes for calls that went wrong on the way or at the vendor. */
final class Failures {
  private static final String IN_DOUBT =
      "The call may have happened. Look it up before calling again.";
  private static final String CHECK_URL = "Check the account's `url`.";
  private static final int EXCERPT = 300;
  private static final int SHORT_EXCERPT = 100;
  private static final int LONGEST_ID = 100;

  private Failures() {}

  static IntegrationException answered(Call call, Response response) {
    var status = response.status();
    var code = ErrorCode.ofStatus(status);
    var body = body(response);
    var words = words(call, body);
    var hint = call.integration().errorHint(status, body);
    return new IntegrationException(
        code,
        "%s answered %d to %s%s"
            .formatted(
                call.integration().title(),
                status,
                call.function(),
                words == null ? "." : ": " + words),
        hint == null ? hint(call, code) : call.withoutSecrets(hint),
        status,
        code == ErrorCode.RATE_LIMITED || code == ErrorCode.UNAVAILABLE,
        requestId(call, response),
        call.outcome(Outcome.FAILED),
        null);
  }

  /** A name for a request is short, has no blanks, and is no place for a credential to return. */
  private static @Nullable String requestId(Call call, Response response) {
    var id = RequestId.in(Bodies.headers(response));
    return id == null || id.length() > LONGEST_ID || id.contains(" ")
        ? null
        : call.withoutSecrets(id);
  }

  private static @Nullable Object body(Response response) {
    try {
      var text = Bodies.text(response);
      return text.isBlank() ? null : Json.parse(text);
    } catch (IllegalArgumentException e) {
      // An HTML page, say: nothing in it helps more than the status does.
      return null;
    }
  }

  private static @Nullable String words(Call call, @Nullable Object body) {
    var text = call.integration().errorText(body);
    if (text == null || text.isBlank()) {
      return null;
    }
    return excerpt(call, text, EXCERPT);
  }

  private static @Nullable String hint(Call call, ErrorCode code) {
    var secret = call.integration().fields().get(0).key();
    return switch (code) {
      case UNAUTHORIZED -> "Check `%s` of account `%s`.".formatted(secret, call.account());
      case FORBIDDEN -> "Check what the key of account `%s` may do.".formatted(call.account());
      case NOT_FOUND ->
          "Check the id, and whether account `%s` can see it.".formatted(call.account());
      case INVALID_REQUEST ->
          "Check the arguments: docs.read(\"%s.%s\") describes them."
              .formatted(call.integration().name(), call.function());
      case CONFLICT -> "It exists already: read or update it instead.";
      case RATE_LIMITED -> "Wait, then call again.";
      case UNAVAILABLE ->
          call.outcome(Outcome.FAILED) == Outcome.UNKNOWN ? IN_DOUBT : "Try again later.";
      default -> null;
    };
  }

  static IntegrationException network(Call call, Breakdown cause, Diagnosis diagnosis) {
    var outcome = call.outcome(cause.mayHaveArrived() ? Outcome.FAILED : Outcome.REJECTED);
    return new IntegrationException(
        diagnosis.code(),
        "%s %s (%s)%s."
            .formatted(
                call.integration().title(),
                diagnosis.what(),
                call.function(),
                diagnosis.why() == null ? "" : ": " + call.withoutSecrets(diagnosis.why())),
        diagnosis.advice() == null || outcome == Outcome.UNKNOWN
            ? hint(outcome)
            : diagnosis.advice(),
        cause.status(),
        diagnosis.isTransient(),
        null,
        outcome,
        cause);
  }

  /** A request that a limit of the vendor has no room for soon enough. */
  static IntegrationException full(Call call, Obstacle obstacle) {
    var time = Instant.now().plus(obstacle.time());
    var title = call.integration().title();
    var outcome = call.outcome(Outcome.REJECTED);
    return new IntegrationException(
            ErrorCode.RATE_LIMITED,
            obstacle.window() == null
                ? "%s takes no more requests for now (%s).".formatted(title, call.function())
                : "%s takes %s, and they are used up (%s)."
                    .formatted(title, obstacle.window().words(), call.function()),
            outcome == Outcome.UNKNOWN
                ? IN_DOUBT
                : "Call again at %s."
                    .formatted(time.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1)),
            0,
            true,
            null,
            outcome,
            null)
        .retryAt(time);
  }

  /** A call whose time is over before its next request. */
  static IntegrationException timeout(Call call) {
    var outcome = call.outcome(Outcome.REJECTED);
    return new IntegrationException(
        ErrorCode.TIMEOUT,
        "%s did not answer in time (%s).".formatted(call.integration().title(), call.function()),
        hint(outcome),
        0,
        true,
        null,
        outcome,
        null);
  }

  private static String hint(Outcome outcome) {
    return switch (outcome) {
      case REJECTED ->
          "Nothing was sent. Check the network and the account's `url`, then call again.";
      case OK, FAILED -> "Nothing was changed: call again.";
      case UNKNOWN -> IN_DOUBT;
    };
  }

  static IntegrationException redirected(Call call, Response response, String obstacle) {
    var outcome = call.outcome(Outcome.FAILED);
    return new IntegrationException(
        ErrorCode.REDIRECTED,
        "%s answered %d to %s: it %s."
            .formatted(
                call.integration().title(),
                response.status(),
                call.function(),
                call.withoutSecrets(obstacle)),
        outcome == Outcome.UNKNOWN ? IN_DOUBT + " " + CHECK_URL : CHECK_URL,
        response.status(),
        false,
        requestId(call, response),
        outcome,
        null);
  }

  static IntegrationException unreadable(Call call, RuntimeException cause) {
    return new IntegrationException(
        ErrorCode.BAD_RESPONSE,
        "%s answered %s in a way that cannot be read."
            .formatted(call.integration().title(), call.function()),
        CHECK_URL,
        0,
        false,
        null,
        call.outcome(Outcome.FAILED),
        cause);
  }

  static IntegrationException unusable(Call call, UnusableAnswer answer) {
    var response = answer.response();
    var outcome = call.outcome(Outcome.FAILED);
    var excerpt = excerpt(call, Bodies.text(response), SHORT_EXCERPT);
    return new IntegrationException(
        answer.code(),
        "%s answered %d to %s, but %s%s"
            .formatted(
                call.integration().title(),
                response.status(),
                call.function(),
                answer.what(),
                excerpt.isBlank() ? "." : ": " + excerpt),
        outcome == Outcome.UNKNOWN ? IN_DOUBT + " " + CHECK_URL : CHECK_URL,
        response.status(),
        false,
        requestId(call, response),
        outcome,
        answer);
  }

  private static String excerpt(Call call, String text, int length) {
    // Before it is cut, so that no half of a credential stays.
    var clean = call.withoutSecrets(text).replaceAll("[\\p{Cntrl}\uFFFD]+", " ").strip();
    return clean.length() > length ? clean.substring(0, length) + "..." : clean;
  }
}
