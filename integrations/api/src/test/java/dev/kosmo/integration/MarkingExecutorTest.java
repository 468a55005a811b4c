package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.junit.jupiter.api.Test;

class MarkingExecutorTest {

  private static Breakdown send(OutputStream out) throws IOException {
    var context = HttpCoreContext.create();
    var passage = Passage.begin(context, Duration.ofMinutes(1));
    try (var connection = new DefaultBHttpClientConnection(Http1Config.DEFAULT)) {
      connection.bind(new Line(out));
      var request = ClassicRequestBuilder.post("http://127.0.0.1/notes").build();
      var executor = new MarkingExecutor(Timeouts.STANDARD);
      return passage.brokenBy(
          catchException(() -> executor.execute(request, connection, null, context)));
    }
  }

  @Test
  void whatTheConnectionDoesNotTakeWasNotSent() throws IOException {
    var failure =
        send(
            new OutputStream() {
              @Override
              public void write(int octet) throws IOException {
                throw new SocketException("Connection reset");
              }
            });

    assertThat(failure.mayHaveArrived()).isFalse();
  }

  @Test
  void whatItTakesMayHaveArrived() throws IOException {
    var failure = send(OutputStream.nullOutputStream());

    assertThat(failure.mayHaveArrived()).isTrue();
    assertThat(failure.status()).isZero();
  }

  /** A connection of which the other side says nothing. */
  private static final class Line extends Socket {
    private final OutputStream out;

    Line(OutputStream out) {
      this.out = out;
    }

    @Override
    public OutputStream getOutputStream() {
      return out;
    }

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(new byte[0]);
    }
  }
}
