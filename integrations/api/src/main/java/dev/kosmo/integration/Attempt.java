package dev.kosmo.integration;

import dev.kosmo.integration.quota.Permit;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One request, sent once. */
final class Attempt {
  private static final int TOO_MANY_REQUESTS = 429;
  // It did what it was asked, and has more to say about it elsewhere.
  private static final int SEE_OTHER = 303;
  // The shortest window of any vendor known, for one that does not say.
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Client http;
  private final Call call;
  private final Request request;
  private final Permit permit;
  private final boolean mayFollow;

  /** What became of it: one of the three. */
  record Result(
      @Nullable Response success, @Nullable FailedAttempt failure, @Nullable Request onward) {}

  /** Takes whether a redirect may be followed. */
  Attempt(Client http, Call call, Request request, Permit permit, boolean mayFollow) {
    this.http = http;
    this.call = call;
    this.request = request;
    this.permit = permit;
    this.mayFollow = mayFollow;
  }

  Result send() {
    var seen = new Sighting(call, request, call.progress().attempt());
    try {
      return checked(http.execute(request, call), seen);
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
      return failed(failure, 0, wasSent, diagnosis.isTransient(), null);
    } catch (ClosedException e) {
      throw e;
    } catch (RuntimeException e) {
      // An impossible charset, say: there was an answer, and nobody can read it.
      permit.failed(true);
      call.progress().mayHaveDone(request);
      var failure = Failures.unreadable(call, e);
      seen.failed(failure);
      return failed(failure, 0, true, false, null);
    }
  }

  private Result checked(Response response, Sighting seen) throws IOException {
    var body =
        response.body() == null ? new byte[0] : response.body().asInputStream().readAllBytes();
    call.progress().received(body.length);
    var answer = response.toBuilder().body(body).build();
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
    var isSuccess = status / 100 == 2;
    if (isSuccess
        || status == SEE_OTHER
        || status >= 500 && !call.integration().refusesUndone(status)) {
      call.progress().mayHaveDone(request);
    }
    if (isSuccess) {
      return new Result(answer, null, null);
    } else if (Redirect.isOne(status)) {
      return redirected(answer);
    }
    return failed(Failures.answered(call, answer), status, true, true, wait);
  }

  private Result redirected(Response answer) {
    var redirect = Redirect.of(request, answer);
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
