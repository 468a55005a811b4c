package dev.kosmo.integration;

import dev.kosmo.integration.quota.Permit;
import feign.Request;
import feign.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** One request until it succeeds, or must not or need not be repeated. */
final class Attempts {
  private static final int ACCEPTED = 202;

  private final Take take;
  private final Call call;
  private final Request request;
  private final RetryRule rule;

  Attempts(Take take, Call call, Request request) {
    this.take = take;
    this.call = call;
    this.request = request;
    this.rule = new RetryRule(call, request);
  }

  Response toEnd() {
    try {
      return repeated();
    } finally {
      take.ended();
    }
  }

  private Response repeated() {
    call.context().retries().earn();
    var arrivedBefore = false;
    for (int attempts = 1; ; attempts++) {
      var answer = send();
      var failed = answer.failure();
      if (failed != null && arrivedBefore && isKnownKey(failed)) {
        return empty();
      }
      if (failed == null) {
        return Objects.requireNonNull(answer.success());
      }
      var number = attempts;
      var pause = take.pause(() -> rule.pause(failed, number));
      if (pause.isEmpty()) {
        throw lastWord(failed);
      }
      arrivedBefore |= failed.wasSent() && !failed.isLimited();
      pause(pause.get(), failed.failure());
    }
  }

  /** Sends the request, also where its vendor wants it on the same host. */
  private Attempt.Result send() {
    var at = request;
    for (int redirects = 0; ; redirects++) {
      if (call.isOver()) {
        throw unsent(Failures.timeout(call));
      }
      var permit = permit(at);
      var mayFollow = redirects < Redirect.MOST;
      var result = new Attempt(take, call.forRequest(), at, permit, mayFollow).send();
      if (result.onward() == null) {
        return result;
      }
      at = result.onward();
    }
  }

  private Permit permit(Request at) {
    try {
      return new Admission(call, at, rule).enter();
    } catch (IntegrationException e) {
      throw unsent(e);
    }
  }

  private IntegrationException unsent(IntegrationException failure) {
    take.failed(failure, false);
    return failure;
  }

  private boolean isKnownKey(FailedAttempt failed) {
    var method = request.requestTemplate().methodMetadata().method();
    var key = method.getAnnotation(IdempotencyKey.class);
    return key != null && failed.status() != 0 && failed.status() == key.known();
  }

  /** What the vendor answered the first time is lost; that it did so is not. */
  private Response empty() {
    return Response.builder()
        .status(ACCEPTED)
        .headers(Map.of())
        .request(request)
        .body(new byte[0])
        .build();
  }

  private IntegrationException lastWord(FailedAttempt failed) {
    return failed
        .hint()
        .filter(wait -> failed.failure().isRetryable())
        .map(wait -> failed.failure().retryAt(Instant.now().plus(wait)))
        .orElse(failed.failure());
  }

  private void pause(Duration time, IntegrationException reason) {
    if (time.isZero()) {
      return;
    }
    var message = String.valueOf(reason.getMessage());
    call.context().listener().waiting(new Wait(call.path(), time, message));
    try {
      TimeUnit.NANOSECONDS.sleep(time.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw reason;
    } finally {
      call.progress().waited(time);
    }
  }
}
