package dev.kosmo.host;

import java.time.Duration;

/** What the namespaces of one run share: its deadline and its call log. */
final class Run {
  private final CallLog log = new CallLog();
  private volatile long start = System.nanoTime();
  private final Duration time;

  Run(Duration time) {
    this.time = time;
  }

  /** Starts the clock: the time limit holds for the script, not for loading its engine. */
  void start() {
    start = System.nanoTime();
  }

  CallLog log() {
    return log;
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** What is left of the time limit, not below zero. */
  Duration left() {
    var left = time.minus(elapsed());
    return left.isNegative() ? Duration.ZERO : left;
  }
}
