package dev.kosmo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Lines of text to a stream: UTF-8 whatever the locale, each there at once. */
final class Output {
  private final OutputStream stream;
  private @Nullable IOException failure;

  Output(OutputStream stream) {
    this.stream = stream;
  }

  /**
   * Writes a text and a line break.
   *
   * @throws OutputException if it cannot be written
   */
  synchronized void line(String text) {
    try {
      stream.write((text + "\n").getBytes(UTF_8));
      stream.flush();
    } catch (IOException e) {
      failure = e;
      throw new OutputException(e);
    }
  }

  /**
   * Fails if a line was lost before: the script that printed it may have caught the exception.
   *
   * @throws OutputException if so
   */
  synchronized void check() {
    if (failure != null) {
      throw new OutputException(failure);
    }
  }
}
