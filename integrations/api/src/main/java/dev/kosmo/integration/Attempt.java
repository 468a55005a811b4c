package dev.kosmo.integration;

import dev.kosmo.integration.quota.Permit;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** One request, sent once. */
final class Attempt {
  private static final int TOO_MANY_REQUESTS = 429;
  // The shortest window of any vendor known, for one that does not say.
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Client http;
  private final Call call;
  private final Request request;
  private final Permit permit;

  /** What became of it: one of both. */
  record Result(@Nullable Response success, @Nullable FailedAttempt failure) {}

  Attempt(Client http, Call call, Request request, Permit permit) {
    this.http = http;
    this.call = call;
    this.request = request;
    this.permit = permit;
  }

  Result send() {
    var seen = new Sighting(call, request, call.progress().attempt());
    try {
      return checked(http.execute(request, call), seen);
    } catch (IOException e) {
      var wasSent = MaybeSent.isCauseOf(e);
      permit.failed(wasSent);
      if (wasSent) {
        call.progress().mayHaveDone(request);
      }
      var failure = Failures.network(call, e);
      seen.failed(failure);
      return failed(failure, 0, wasSent, isTransient(e), null);
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
    if (isSuccess || status >= 500 && !call.integration().refusesUndone(status)) {
      call.progress().mayHaveDone(request);
    }
    if (isSuccess) {
      return new Result(answer, null);
    }
    return failed(Failures.answered(call, answer), status, true, true, wait);
  }

  private static Result failed(
      IntegrationException failure,
      int status,
      boolean wasSent,
      boolean isTransient,
      @Nullable Duration wait) {
    return new Result(null, new FailedAttempt(failure, status, wasSent, isTransient, wait));
  }

  // A certificate does not get better, nor does an answer smaller.
  private static boolean isTransient(IOException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLPeerUnverifiedException
          || cause instanceof SSLHandshakeException
          || cause instanceof ResponseTooLarge) {
        return false;
      }
    }
    return true;
  }
}
