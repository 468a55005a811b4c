package dev.kosmo.integration;

import feign.Request;
import feign.Request.HttpMethod;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a request may be sent again, and when. A write that may have happened is sent again only
 * where a second arrival has no second effect.
 */
final class RetryRule {
  private static final Duration MOST_PATIENCE = Duration.ofSeconds(60);
  private static final int MOST_ATTEMPTS = 4;
  // By RFC 9110, section 9.2.2.
  private static final Set<HttpMethod> IDEMPOTENT =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.PUT, HttpMethod.DELETE);
  private static final Set<Integer> TRANSIENT = Set.of(500, 502, 503, 504);

  private final Call call;
  private final boolean repeatable;

  RetryRule(Call call, Request request) {
    this.call = call;
    this.repeatable = isRepeatable(call, request);
  }

  private static boolean isRepeatable(Call call, Request request) {
    if (call.access() == Access.READ || IDEMPOTENT.contains(request.httpMethod())) {
      return true;
    }
    var method = request.requestTemplate().methodMetadata().method();
    return method.isAnnotationPresent(Idempotent.class)
        || method.isAnnotationPresent(IdempotencyKey.class);
  }

  /**
   * How long to wait before the next attempt, if there may be one.
   *
   * @param failed what became of the last attempt
   * @param attempts how many there were of this request
   */
  Optional<Duration> pause(FailedAttempt failed, int attempts) {
    if (!mayRepeat(failed) || attempts >= MOST_ATTEMPTS && !failed.isLimited()) {
      return Optional.empty();
    }
    var pause = failed.hint().map(Backoff::after).orElseGet(() -> backoff(failed, attempts));
    return isTooLong(pause) || !call.context().retries().take()
        ? Optional.empty()
        : Optional.of(pause);
  }

  private static Duration backoff(FailedAttempt failed, int attempts) {
    return Backoff.after(attempts, failed.isLimited());
  }

  private boolean mayRepeat(FailedAttempt failed) {
    if (failed.status() == 0) {
      return failed.isTransient() && (!failed.wasSent() || repeatable);
    }
    return call.integration().refusesUndone(failed.status())
        || repeatable && TRANSIENT.contains(failed.status());
  }

  /** Whether a wait is better left to the caller: beyond our patience, or beyond the deadline. */
  boolean isTooLong(Duration pause) {
    return pause.compareTo(MOST_PATIENCE) > 0 || pause.compareTo(call.left()) >= 0;
  }
}
