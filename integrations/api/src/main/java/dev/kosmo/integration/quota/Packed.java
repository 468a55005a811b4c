package dev.kosmo.integration.quota;

/**
 * A time and a count in one number, so that both change at once.
 *
 * @param time not negative; in whatever unit
 * @param count 0 to {@link #MOST}
 */
record Packed(long time, int count) {
  static final int MOST = (1 << 22) - 1;

  private static final int BITS = 22;

  static Packed of(long number) {
    return new Packed(number >>> BITS, (int) (number & MOST));
  }

  long number() {
    return time << BITS | Math.max(0, Math.min(MOST, count));
  }
}
