package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts as users see them, kept in files. {@code -Dgolden.update=true} writes them anew; the diff
 * is then what a reviewer reads.
 */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  static void check(String name, String actual) {
    var path = FOLDER.resolve(name);
    var masked = mask(actual);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(path, masked);
      }
      assertThat(masked).isEqualTo(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path + " is missing; -Dgolden.update=true writes it", e);
    }
  }

  /** Leaves out what differs from run to run and from machine to machine. */
  private static String mask(String text) {
    return text.replaceAll("(\"(?:execution_time_ms|durationMs)\": )[0-9.]+", "$10.0")
        .replaceAll("(?m)looked for .*/", "looked for .../")
        .replaceAll("(?m)^Java .*$", "Java ...")
        .replaceAll("(\"java\": )\".*\"", "$1\"...\"");
  }
}
