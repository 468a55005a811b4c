package dev.kosmo.integration.quota;

/** A time that a test sets; the time of day can be another than the time that passes. */
final class TestClock {
  private static final long START = 1_790_000_000_000L;

  private long passed;
  private long dayAhead;

  /** A clock of a process that begins now. */
  QuotaClock process() {
    return new QuotaClock(() -> START + passed + dayAhead, () -> passed * 1_000_000);
  }

  long millis() {
    return passed;
  }

  void pass(long millis) {
    passed += millis;
  }

  void set(long millis) {
    passed = millis;
  }

  /** Sets the time of day forward, or back. */
  void step(long millis) {
    dayAhead += millis;
  }
}
