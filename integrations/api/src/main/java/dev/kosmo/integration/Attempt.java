package dev.kosmo.integration;

import dev.kosmo.integration.quota.Permit;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One request, sent once. */
final class Attempt {
  private static final int TOO_MANY_REQUESTS = 429;
  // It may have done what it was asked, and says more about it elsewhere.
  private static final Set<Integer> DONE_ELSEWHERE = Set.of(301, 302, 303);
  // The shortest window of any vendor known, for one that does not say.
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Take take;
  private final Call call;
  private final Request request;
  private final Permit permit;
  private final boolean mayFollow;

  /** What became of it: one of the three. */
  record Result(
      @Nullable Response success, @Nullable FailedAttempt failure, @Nullable Request onward) {}

  /** Takes whether a redirect may be followed. */
  Attempt(Take take, Call call, Request request, Permit permit, boolean mayFollow) {
    this.take = take;
    this.call = call;
    this.request = request;
    this.permit = permit;
    this.mayFollow = mayFollow;
  }

  Result send() {
    var seen = new Sighting(call, request, call.progress().attempt());
    try {
      return checked(take.send(request, call), seen);
    } catch (Replayed e) {
      if (e.wasSent()) {
        call.progress().mayHaveDone(request);
      }
      var failure = e.failure(call);
      seen.failed(failure);
      return failed(failure, 0, e.wasSent(), false, null);
    } catch (IOException e) {
      var breakdown = Breakdown.of(e);
      var wasSent = breakdown.mayHaveArrived();
      permit.failed(wasSent);
      if (wasSent) {
        call.progress().mayHaveDone(request);
      }
      var diagnosis = Diagnosis.of(breakdown);
      var failure = Failures.network(call, breakdown, diagnosis);
      seen.failed(failure);
      take.failed(failure, wasSent);
      return failed(failure, 0, wasSent, diagnosis.isTransient(), null);
    } catch (ClosedException e) {
      throw e;
    } catch (RuntimeException e) {
      // An impossible charset, say: there was an answer, and nobody can read it.
      permit.failed(true);
      call.progress().mayHaveDone(request);
      var failure = Failures.unreadable(call, e);
      seen.failed(failure);
      take.failed(failure, true);
      return failed(failure, 0, true, false, null);
    }
  }

  private Result checked(Response response, Sighting seen) throws IOException {
    var body =
        response.body() == null ? new byte[0] : response.body().asInputStream().readAllBytes();
    call.progress().received(body.length);
    var received = response.toBuilder().body(body).build();
    var answer = call.withoutSecrets(received);
    var headers = Bodies.headers(answer);
    var now = Instant.now();
    var status = answer.status();
    var wait = RetryHint.in(headers, now).orElse(null);
    if (status == TOO_MANY_REQUESTS) {
      permit.refused(wait == null ? PAUSE : wait);
    } else {
      permit.answered(RateLimitHeaders.read(headers, now));
    }
    seen.answered(answer);
    take.answered(answer);
    var isSuccess = status / 100 == 2;
    if (isSuccess
        || DONE_ELSEWHERE.contains(status)
        || status >= 500 && !call.integration().refusesUndone(status)) {
      call.progress().mayHaveDone(request);
    }
    if (isSuccess) {
      return new Result(answer, null, null);
    } else if (Redirect.isOne(status)) {
      return redirected(received, answer);
    }
    return failed(Failures.answered(call, answer), status, true, true, wait);
  }

  /** Takes what was received, since a place may hold what nobody is to see. */
  private Result redirected(Response received, Response answer) {
    var redirect = Redirect.of(request, received);
    var obstacle = mayFollow ? redirect.obstacle() : "redirects again and again";
    return obstacle == null
        ? new Result(null, null, redirect.request())
        : failed(Failures.redirected(call, answer, obstacle), answer.status(), true, false, null);
  }

  private static Result failed(
      IntegrationException failure,
      int status,
      boolean wasSent,
      boolean isTransient,
      @Nullable Duration wait) {
    return new Result(null, new FailedAttempt(failure, status, wasSent, isTransient, wait), null);
  }
}
