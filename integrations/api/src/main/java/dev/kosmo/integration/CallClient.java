package dev.kosmo.integration;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request of a {@link Call}, again where that is safe, and tells what became of it. What
 * leaves here is a success with its body in memory, or our own exception: Feign's carry whole URLs
 * in their messages.
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
    if (isClosed) {
      throw closed(null);
    }
    var call = (Call) options;
    if (call.context().sendsNothing()) {
      throw new Preview(Sighting.shown(call, request, 1));
    }
    return new Attempts(this::send, call, request).toEnd();
  }

  private Response send(Request request, Request.Options options) throws IOException {
    try {
      return http.execute(request, options);
    } catch (RuntimeException e) {
      throw isClosed ? closed(e) : e;
    }
  }

  private static ClosedException closed(@Nullable RuntimeException cause) {
    return new ClosedException(cause);
  }
}
