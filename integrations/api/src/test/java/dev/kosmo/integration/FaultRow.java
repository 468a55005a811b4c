package dev.kosmo.integration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A row of {@code faults.txt}.
 *
 * @param fault its name
 * @param read how a read ends
 * @param write how a write without a key ends
 * @param keyed how a write with a key ends
 * @param message what all of them say, with {@code %f} for the function; empty for nothing
 */
record FaultRow(String fault, String read, String write, String keyed, String message) {
  private static final Duration SHORT = Duration.ofMillis(250);
  // For what has to succeed within it, or at least begin, on a machine that is busy.
  private static final Duration AMPLE = Duration.ofMillis(1500);

  static Stream<FaultRow> all() {
    try (var in = FaultRow.class.getResourceAsStream("faults.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(FaultRow::parse);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FaultRow parse(String line) {
    var cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    if (cells.size() != 5) {
      throw new IllegalArgumentException("not five cells: " + line);
    }
    var read = cells.get(1);
    // As the cell before it.
    var write = cells.get(2).equals("=") ? read : cells.get(2);
    var keyed = cells.get(3).equals("=") ? write : cells.get(3);
    return new FaultRow(cells.get(0), read, write, keyed, cells.get(4));
  }

  String cell(FaultMatrixTest.CallKind kind) {
    return switch (kind) {
      case READ -> read;
      case WRITE -> write;
      case WRITE_WITH_KEY -> keyed;
    };
  }

  boolean isTls() {
    return fault.startsWith("tls ");
  }

  /** Whether a server stands there, which could as well be in good health. */
  boolean isServed() {
    return !read.endsWith(" ok") && !fault.startsWith("host ");
  }

  /** The one that this fault meets is short; the others would outlast the test. */
  Timeouts timeouts() {
    return timeouts(SHORT);
  }

  /** The same with enough time for an answer in good order. */
  Timeouts ampleTimeouts() {
    return timeouts(AMPLE);
  }

  private Timeouts timeouts(Duration time) {
    var most = Duration.ofSeconds(50);
    var isAttempt = fault.startsWith("dripping") || fault.equals("102 without end");
    return new Timeouts(
        fault.startsWith("host that never") ? time : most,
        fault.equals("tls silence") ? time : most,
        fault.equals("silence") ? time : most,
        fault.equals("stalled body") ? time : most,
        isAttempt ? AMPLE : most);
  }

  @Override
  public String toString() {
    return fault;
  }
}
