package dev.kosmo.integration;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before a repeat when the vendor does not say: longer each time, and jittered.
 */
final class Backoff {
  private static final long FIRST_MILLIS = 250;
  private static final long FIRST_MILLIS_WHEN_LIMITED = 1000;
  private static final long LONGEST_MILLIS = 20_000;
  private static final int MOST_DOUBLINGS = 10;

  private Backoff() {}

  /** Takes how many requests there were, and whether the last one met a rate limit. */
  static Duration after(int attempts, boolean limited) {
    var first = limited ? FIRST_MILLIS_WHEN_LIMITED : FIRST_MILLIS;
    var longest = Math.min(LONGEST_MILLIS, first << Math.min(attempts - 1, MOST_DOUBLINGS));
    // Half of it is certain, or the first repeats of many would come at once.
    return Duration.ofMillis(longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1));
  }

  /** What the vendor asked for, and a little more, so that not all come back in the same moment. */
  static Duration after(Duration hint) {
    return hint.plusMillis(ThreadLocalRandom.current().nextLong(50, 250));
  }
}
