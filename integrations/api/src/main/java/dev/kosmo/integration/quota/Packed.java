package dev.kosmo.integration.quota;

/** A time and a count in one number, so that both change at once. */
final class Packed {
  private static final int BITS = 22;
  private static final int MOST = (1 << BITS) - 1;

  private Packed() {}

  /**
   * Makes one of two.
   *
   * @param time in whatever unit
   * @param count made to fit if it is below 0, or above four millions
   */
  static long of(long time, long count) {
    return time << BITS | Math.max(0, Math.min(MOST, count));
  }

  static long time(long packed) {
    return packed >>> BITS;
  }

  static int count(long packed) {
    return (int) (packed & MOST);
  }
}
