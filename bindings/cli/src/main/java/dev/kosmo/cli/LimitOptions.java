package dev.kosmo.cli;

import dev.kosmo.engine.Limits;
import java.time.Duration;
import picocli.CommandLine.Option;

/** What a script may use up. */
final class LimitOptions {
  private static final Limits STANDARD = Limits.standard();

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      converter = Seconds.class,
      description = "Stop the script after this time, waiting included (default: 300).")
  Duration time = STANDARD.time();

  @Option(
      names = "--cpu-limit",
      paramLabel = "SECONDS",
      converter = Seconds.class,
      description = "Stop it after this much processor time (default: 30).")
  Duration cpuTime = STANDARD.cpuTime();

  @Option(
      names = "--memory-limit",
      paramLabel = "SIZE",
      converter = ByteCount.class,
      description =
          "Stop it when it has allocated this much in all, also what it no longer holds, such as"
              + " 512M or 2G (default: 1G). One string holds at most 64M.")
  Long memory = STANDARD.memory();

  @Option(
      names = "--output-limit",
      paramLabel = "SIZE",
      converter = ByteCount.class,
      description = "Stop it when it has printed this much (default: 10M).")
  Long output = STANDARD.output();

  @Option(
      names = "--max-calls",
      paramLabel = "COUNT",
      converter = CallCount.class,
      description = "Stop it when it has made this many calls of integrations (default: 1000).")
  Integer calls = STANDARD.calls();

  Limits limits() {
    return new Limits(cpuTime, time, memory, output, calls);
  }
}
