package dev.kosmo.integration.quota;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The time of day in milliseconds, without the steps that a clock makes when it is set: those of
 * this process alone would let it forget what it sent, or wait for no reason.
 */
final class QuotaClock {
  private static final int READINGS = 1000;
  private static final long CLOSE_ENOUGH = 100_000;

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
    var shortest = Long.MAX_VALUE;
    // Between two readings of the clocks anything may come, from a class to load to another
    // process.
    for (int i = 0; i < READINGS && shortest > CLOSE_ENOUGH; i++) {
      var before = nanos.getAsLong();
      var day = wall.getAsLong();
      var took = nanos.getAsLong() - before;
      if (took < shortest) {
        shortest = took;
        offset = day - TimeUnit.NANOSECONDS.toMillis(before);
      }
    }
  }

  long now() {
    return offset + TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong());
  }
}
