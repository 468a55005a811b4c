package dev.kosmo.engine;

import java.time.Duration;

/**
 * What one run may use up. A script can neither catch, raise nor outlive a limit.
 *
 * @param time wall-clock time of one {@link ScriptSession#eval}, waiting included
 */
public record Limits(Duration time) {

  private static final Limits STANDARD = new Limits(Duration.ofSeconds(300));

  public Limits {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("the time limit must be positive, but is " + time);
    }
  }

  /** 300 s of wall-clock time. */
  public static Limits standard() {
    return STANDARD;
  }

  /** The same limits with another wall-clock time. */
  public Limits withTime(Duration time) {
    return new Limits(time);
  }
}
