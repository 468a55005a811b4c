package dev.kosmo.host;

import java.time.Duration;

/** What the namespaces of one run share: its deadline, its call log, how its language counts. */
final class Run {
  private final CallLog log = new CallLog();
  private volatile long start = System.nanoTime();
  private final Duration time;
  private final int firstIndex;

  Run(Duration time, int firstIndex) {
    this.time = time;
    this.firstIndex = firstIndex;
  }

  /** The index of a list's first item. */
  int firstIndex() {
    return firstIndex;
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
