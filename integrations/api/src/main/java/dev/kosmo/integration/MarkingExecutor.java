package dev.kosmo.integration;

import java.io.IOException;
import java.net.SocketException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Whatever fails in here may have been sent; whatever fails around it was not. */
final class MarkingExecutor extends HttpRequestExecutor {
  private static final Timeout GLANCE = Timeout.ofMilliseconds(1);

  private final Timeouts timeouts;

  MarkingExecutor(Timeouts timeouts) {
    this.timeouts = timeouts;
  }

  @Override
  public ClassicHttpResponse execute(
      ClassicHttpRequest request,
      HttpClientConnection connection,
      @Nullable HttpResponseInformationCallback callback,
      HttpContext context)
      throws IOException, HttpException {
    if (Method.CONNECT.isSame(request.getMethod())) {
      // Between us and the proxy: the vendor sees nothing of it.
      return super.execute(request, connection, callback, context);
    }
    var passage = Passage.of(context);
    passage.requireTime();
    requireSilence(connection);
    connection.setSocketTimeout(passage.atMost(timeouts.response()));
    var details = connection.getEndpointDetails();
    var before = details.getSentBytesCount();
    passage.mayHaveArrived(true);
    try {
      var response = super.execute(request, connection, callback, context);
      passage.answered(response.getCode());
      connection.setSocketTimeout(passage.atMost(timeouts.idle()));
      return response;
    } catch (IOException e) {
      if (details.getSentBytesCount() == before) {
        // The connection did not take a single byte, not even into this machine's own buffers.
        passage.mayHaveArrived(false);
      }
      throw e;
    }
  }

  /** What lies in a used connection before anything is asked belongs to no answer of ours. */
  private static void requireSilence(HttpClientConnection connection) throws IOException {
    if (connection.getEndpointDetails().getRequestCount() > 0
        && connection.isDataAvailable(GLANCE)) {
      connection.close(CloseMode.IMMEDIATE);
      throw new SocketException("the connection holds more than the last answer");
    }
  }
}
