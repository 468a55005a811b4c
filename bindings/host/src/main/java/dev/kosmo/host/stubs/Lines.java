package dev.kosmo.host.stubs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text in the making, line by line. */
final class Lines {
  private final StringBuilder text = new StringBuilder();
  private String indent = "";

  /** Begins with a file that lies beside this class. */
  static Lines after(String resource) {
    try (var file = Lines.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException(resource + " is not beside its class");
      }
      var lines = new Lines();
      lines.text.append(new String(file.readAllBytes(), StandardCharsets.UTF_8));
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  Lines add(String line) {
    text.append(line.isEmpty() ? "" : indent).append(line).append('\n');
    return this;
  }

  /** An empty line, unless this is the beginning of something. */
  Lines gap() {
    if (text.lastIndexOf("{\n") != text.length() - 2) {
      text.append('\n');
    }
    return this;
  }

  /** A line after which everything stands further in. */
  Lines open(String line) {
    add(line);
    indent += "  ";
    return this;
  }

  Lines close(String line) {
    indent = indent.substring(2);
    return add(line);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
