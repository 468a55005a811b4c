package dev.kosmo.host;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The calls of one run, in the order in which they ended. Safe for use by several threads. */
final class CallLog {
  private final List<CallRecord> calls = new ArrayList<>();

  synchronized void add(CallRecord call) {
    calls.add(call);
  }

  synchronized List<CallRecord> calls() {
    return List.copyOf(calls);
  }

  static double millis(Duration duration) {
    return Math.round(duration.toNanos() / 100_000.0) / 10.0;
  }
}
