package dev.kosmo.integration;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request of a {@link Call} and tells what became of it. What leaves here is a success
 * with its body in memory, or our own exception: Feign's carry whole URLs in their messages.
 */
final class CallClient implements Client {
  private final Client http;
  private volatile boolean isClosed;

  CallClient(Client http) {
    this.http = http;
  }

  /** Refuses every later call; one under way fails like one whose connection breaks. */
  void close() {
    isClosed = true;
  }

  @Override
  public Response execute(Request request, Request.Options options) {
    var call = ((Call) options).forRequest();
    if (isClosed) {
      throw closed(null);
    } else if (call.isOver()) {
      throw Failures.timeout(call, Outcome.REJECTED, null);
    }
    try {
      return checked(call, http.execute(request, call));
    } catch (IOException e) {
      if (MaybeSent.isCauseOf(e)) {
        call.mayHaveDone(request);
      }
      throw Failures.network(call, e);
    } catch (IntegrationException e) {
      throw e;
    } catch (RuntimeException e) {
      if (isClosed) {
        throw closed(e);
      }
      // An impossible charset, say: there was an answer, and nobody can read it.
      call.mayHaveDone(request);
      throw Failures.unreadable(call, e);
    }
  }

  private static IllegalStateException closed(@Nullable RuntimeException cause) {
    return new IllegalStateException(
        "the connections are closed: close the ScriptHost, or the Transport, after the last call",
        cause);
  }

  private static Response checked(Call call, Response response) throws IOException {
    var body =
        response.body() == null ? new byte[0] : response.body().asInputStream().readAllBytes();
    var answer = response.toBuilder().body(body).build();
    var isSuccess = answer.status() / 100 == 2;
    if (isSuccess || answer.status() >= 500) {
      call.mayHaveDone(response.request());
    }
    if (!isSuccess) {
      throw Failures.answered(call, answer);
    }
    return answer;
  }
}
