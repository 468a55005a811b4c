package dev.kosmo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program behind its launcher, as a process of its own. */
final class KosmoProcess {
  static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  private final ProcessBuilder builder;
  private String input = "";

  private KosmoProcess(List<String> command) {
    builder = new ProcessBuilder(command).directory(ROOT.toFile());
    var variables = builder.environment();
    variables
        .keySet()
        .removeIf(name -> name.matches("(CAPSULE|CLOSE|KLAVIYO|LOOPS|VERO|KOSMO)_.*"));
    variables.keySet().removeAll(List.of("KOSMO_SIMULATE", "KOSMO_DEBUG", "KOSMO_JAVA_OPTS"));
    variables.keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    variables.put("JAVA_HOME", System.getProperty("java.home"));
  }

  static KosmoProcess of(String... arguments) {
    var command = new ArrayList<String>();
    command.add(ROOT.resolve("kosmo").toString());
    command.addAll(List.of(arguments));
    return new KosmoProcess(command);
  }

  /** Any command line of a shell, in the root of the checkout. */
  static KosmoProcess ofShell(String line) {
    return new KosmoProcess(List.of("sh", "-c", line));
  }

  static KosmoProcess launchedBy(Path launcher, String... arguments) {
    var command = new ArrayList<String>();
    command.add(launcher.toString());
    command.addAll(List.of(arguments));
    return new KosmoProcess(command);
  }

  KosmoProcess variable(String name, String value) {
    builder.environment().put(name, value);
    return this;
  }

  /** Makes what is in this folder come first when the launcher looks for a program. */
  KosmoProcess pathBegins(Path folder) {
    return variable("PATH", folder + File.pathSeparator + builder.environment().get("PATH"));
  }

  KosmoProcess input(String text) {
    input = text;
    return this;
  }

  KosmoProcess in(Path folder) {
    builder.directory(folder.toFile());
    return this;
  }

  /** Starts it without input, and with nobody to read its output. */
  Process start() throws IOException {
    return builder
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  Kosmo.Outcome run() {
    try {
      var folder = Files.createTempDirectory("kosmo-process");
      // Never the folder of whoever builds.
      builder.environment().putIfAbsent("KOSMO_HOME", folder.resolve("home").toString());
      var in = Files.writeString(folder.resolve("in"), input);
      var out = folder.resolve("out");
      var err = folder.resolve("err");
      var process =
          builder
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("it does not end: " + builder.command());
      }
      return new Kosmo.Outcome(
          process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
