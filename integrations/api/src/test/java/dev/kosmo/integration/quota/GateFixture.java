package dev.kosmo.integration.quota;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Gates in a time that the test makes. */
abstract class GateFixture {
  static final Duration LONGEST = Duration.ofSeconds(30);

  final TestClock time = new TestClock();

  Gate gate(String... windows) {
    var parsed = windows(windows);
    return new Gate(parsed, new OwnCells(Ledger.cells(parsed)), time.process());
  }

  static List<Window> windows(String... texts) {
    return List.of(texts).stream().map(Window::parse).toList();
  }

  static Reading reading(@Nullable Integer limit, int remaining, @Nullable Duration reset) {
    return new Reading(
        limit == null ? OptionalInt.empty() : OptionalInt.of(limit),
        OptionalInt.of(remaining),
        reset,
        Map.of());
  }

  static Permit enter(Gate gate) {
    return Objects.requireNonNull(gate.tryEnter(LONGEST), "no place");
  }

  /** Sends requests that are answered at once until one would have to wait; tells how many. */
  static int send(Gate gate, Reading reading) {
    for (int sent = 0; sent < 10_000; sent++) {
      var permit = gate.tryEnter(LONGEST);
      if (permit == null) {
        return sent;
      }
      permit.answered(reading);
    }
    return 10_000;
  }

  static int send(Gate gate) {
    return send(gate, Reading.NONE);
  }
}
