package dev.kosmo.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What surrounds a command: streams and variables.
 *
 * @param in standard input
 * @param out for data
 * @param err for diagnostics
 * @param variables the environment
 * @param interactive whether standard input is a terminal
 */
record Shell(
    InputStream in, Output out, Output err, Map<String, String> variables, boolean interactive) {

  static Shell ofProcess() {
    return new Shell(
        System.in,
        // Not System.out: it would swallow failures and write in the locale's character set.
        new Output(new FileOutputStream(FileDescriptor.out)),
        new Output(new FileOutputStream(FileDescriptor.err)),
        System.getenv(),
        // Java 17 cannot ask about standard input alone, so the launcher does.
        Boolean.getBoolean("kosmo.interactive"));
  }

  /** The folder of this user's files: {@code KOSMO_HOME}, or {@code .kosmo} in the user's own. */
  Path home() {
    var named = variables.getOrDefault("KOSMO_HOME", "");
    return named.isBlank()
        ? Path.of(System.getProperty("user.home", ""), ".kosmo")
        : Path.of(named);
  }

  /** Whether a switch in the environment is on: any value but an empty one or a plain no. */
  boolean isOn(String variable) {
    return switch (variables.getOrDefault(variable, "").strip().toLowerCase(Locale.ROOT)) {
      case "", "0", "false", "no", "off" -> false;
      default -> true;
    };
  }
}
