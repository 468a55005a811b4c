package dev.kosmo.host;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;

/** Takes JSON up to a length. Stops when its thread is interrupted. */
final class JsonWriter extends Writer {
  private final StringBuilder text = new StringBuilder();
  private final int longest;

  JsonWriter(int longest) {
    this.longest = longest;
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    if (length > longest - text.length()) {
      throw new JsonGenerationException(
          "the text would be longer than 64 MB", (JsonGenerator) null);
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException();
    }
    text.append(characters, offset, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
