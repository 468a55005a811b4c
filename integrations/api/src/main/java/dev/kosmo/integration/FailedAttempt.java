package dev.kosmo.integration;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one request that did not succeed.
 *
 * @param failure what the caller is told if it was the last
 * @param status the HTTP status, 0 if there was no answer
 * @param wasSent whether the vendor may have got it
 * @param isTransient whether another attempt may fare better: not so for a certificate
 * @param asked how long the vendor asks to wait, or null
 */
record FailedAttempt(
    IntegrationException failure,
    int status,
    boolean wasSent,
    boolean isTransient,
    @Nullable Duration asked) {

  private static final int TOO_MANY_REQUESTS = 429;

  Optional<Duration> hint() {
    return Optional.ofNullable(asked);
  }

  /** Whether the vendor counted too many requests. */
  boolean isLimited() {
    return status == TOO_MANY_REQUESTS;
  }
}
