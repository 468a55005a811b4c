package dev.kosmo.integration.quota;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The time of day in milliseconds, without the steps that a clock makes when it is set: those of
 * this process alone would let it forget what it sent, or wait for no reason.
 */
final class QuotaClock {
  private final LongSupplier wall;
  private final LongSupplier nanos;
  private volatile long offset;

  /**
   * @param wall milliseconds since 1970, which may jump
   * @param nanos nanoseconds since some time, which may not
   */
  QuotaClock(LongSupplier wall, LongSupplier nanos) {
    this.wall = wall;
    this.nanos = nanos;
    set();
  }

  /** The clock of one process: nothing sets it. */
  static QuotaClock steady() {
    var start = System.currentTimeMillis() - TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    return new QuotaClock(
        () -> start + TimeUnit.NANOSECONDS.toMillis(System.nanoTime()), System::nanoTime);
  }

  /** The clock that processes have in common. */
  static QuotaClock ofDay() {
    return new QuotaClock(System::currentTimeMillis, System::nanoTime);
  }

  /** Takes the time of day as it is now: other processes may have begun after it was set. */
  void set() {
    offset = wall.getAsLong() - millis();
  }

  long now() {
    return offset + millis();
  }

  private long millis() {
    return TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong());
  }
}
