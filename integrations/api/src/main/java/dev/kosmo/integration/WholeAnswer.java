package dev.kosmo.integration;

import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Reads each answer to its end within the deadline and a size. hc5's own time-outs are per read, so
 * that an answer which drips would never end; and closing half an answer would still read the rest.
 */
final class WholeAnswer implements ExecChainHandler {
  private static final int MOST_BYTES = 16 * 1024 * 1024;

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
    var left = scope.clientContext.getRequestConfigOrDefault().getResponseTimeout();
    var deadline =
        clock.schedule(
            scope.execRuntime::discardEndpoint,
            left == null ? Timeout.ofSeconds(30).toMilliseconds() : left.toMilliseconds(),
            TimeUnit.MILLISECONDS);
    try {
      var response = chain.proceed(request, scope);
      readWhole(response, scope);
      return response;
    } catch (MaybeSent | ResponseTooLarge e) {
      throw e;
    } catch (IOException | HttpException e) {
      if (Boolean.TRUE.equals(scope.clientContext.getAttribute(MaybeSent.ATTRIBUTE))) {
        // What fails outside the executor may still fail after it, such as unpacking the answer.
        throw new MaybeSent(e);
      }
      throw e;
    } finally {
      deadline.cancel(false);
    }
  }

  private static void readWhole(ClassicHttpResponse response, ExecChain.Scope scope)
      throws IOException {
    var entity = response.getEntity();
    if (entity == null) {
      return;
    }
    byte[] bytes;
    try {
      bytes = entity.getContent().readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      scope.execRuntime.discardEndpoint();
      throw new MaybeSent(e);
    }
    if (bytes.length > MOST_BYTES) {
      scope.execRuntime.discardEndpoint();
      throw new ResponseTooLarge();
    }
    entity.close();
    response.setEntity(
        new ByteArrayEntity(bytes, ContentType.parseLenient(entity.getContentType())));
  }
}
