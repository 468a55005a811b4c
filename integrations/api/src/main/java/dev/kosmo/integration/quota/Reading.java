package dev.kosmo.integration.quota;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor says in an answer about its limits.
 *
 * @param limit how many requests it takes in the window that it speaks of, or empty
 * @param remaining how many it still takes in it, or empty
 * @param reset how long until it counts anew, or null
 * @param limits all limits that it names together with their time
 */
public record Reading(
    OptionalInt limit,
    OptionalInt remaining,
    @Nullable Duration reset,
    Map<Duration, Integer> limits) {

  /** It says nothing. */
  public static final Reading NONE =
      new Reading(OptionalInt.empty(), OptionalInt.empty(), null, Map.of());

  public Reading {
    limits = Map.copyOf(limits);
  }
}
