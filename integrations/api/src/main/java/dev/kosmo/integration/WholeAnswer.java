package dev.kosmo.integration;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/**
 * Reads each answer to its end within the deadline and a size. hc5's own time-outs are per read, so
 * that an answer which drips would never end; and closing half an answer would still read the rest.
 */
final class WholeAnswer implements ExecChainHandler {
  static final int MOST_BYTES = 16 * 1024 * 1024;

  private final ScheduledExecutorService clock;

  WholeAnswer(ScheduledExecutorService clock) {
    this.clock = clock;
  }

  @Override
  public ClassicHttpResponse execute(
      ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
      throws IOException, HttpException {
    if (request.getEntity() != null && request.getEntity().getContentLength() == 0) {
      // Feign's adapter sets an empty entity on GET and DELETE, which sends Content-Length: 0.
      request.setEntity(null);
    }
    var config = scope.clientContext.getRequestConfigOrDefault();
    // Of Feign's two time-outs, the one that a Call gives for all of a request.
    var left = Objects.requireNonNull(config.getResponseTimeout());
    scope.clientContext.setRequestConfig(
        RequestConfig.copy(config).setConnectionRequestTimeout(left).build());
    var passage = Passage.begin(scope.clientContext, left.toDuration());
    var deadline =
        clock.schedule(
            scope.execRuntime::discardEndpoint, left.toMilliseconds() + 1, TimeUnit.MILLISECONDS);
    try {
      var response = chain.proceed(request, scope);
      if (!passage.mayHaveArrived()) {
        // hc5 passes it on as if the vendor had said so.
        scope.execRuntime.discardEndpoint();
        throw new ProxyRefusal(response.getCode());
      }
      readWhole(response, scope, passage);
      return response;
    } catch (IOException | HttpException e) {
      throw passage.brokenBy(e);
    } catch (IllegalStateException e) {
      // The next step of hc5 misses the connection that the deadline took away, or did not get one
      // because the thread is interrupted.
      if (passage.isOver() || e instanceof CancellationException) {
        throw passage.brokenBy(e);
      }
      throw e;
    } finally {
      deadline.cancel(false);
    }
  }

  private static void readWhole(
      ClassicHttpResponse response, ExecChain.Scope scope, Passage passage) throws IOException {
    var entity = response.getEntity();
    if (entity == null) {
      return;
    }
    var bytes = new byte[0];
    try {
      bytes = entity.getContent().readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new ResponseTooLarge();
      }
      entity.close();
    } catch (IOException e) {
      scope.execRuntime.discardEndpoint();
      if (response.getCode() / 100 == 2) {
        throw passage.brokenBy(e);
      }
      // What the vendor refused it refused, whatever became of its words.
      bytes = new byte[0];
    }
    // Its type stays in the headers; hc5 would stumble over an impossible character set.
    response.setEntity(new ByteArrayEntity(bytes, null));
  }
}
