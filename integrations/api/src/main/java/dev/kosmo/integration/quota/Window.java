package dev.kosmo.integration.quota;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How many requests a vendor takes in a time.
 *
 * @param limit how many, at least one
 * @param time in which; whole milliseconds, at least 100
 */
public record Window(int limit, Duration time) {
  /** No limit at all, for what is counted all the same. */
  static final Window UNLIMITED = new Window(Integer.MAX_VALUE, Duration.ofSeconds(1));

  private static final Pattern TEXT = Pattern.compile("(\\d{1,7})/(\\d{0,5})(ms|s|m|h|d)");
  private static final Map<String, Long> MILLIS =
      Map.of("ms", 1L, "s", 1000L, "m", 60_000L, "h", 3_600_000L, "d", 86_400_000L);
  private static final Map<Duration, String> WORDS =
      Map.of(
          Duration.ofSeconds(1), "a second",
          Duration.ofMinutes(1), "a minute",
          Duration.ofHours(1), "an hour",
          Duration.ofDays(1), "a day");

  public Window {
    if (limit < 1 || time.toMillis() < 100) {
      throw new IllegalArgumentException("no window: " + limit + " in " + time);
    }
  }

  /**
   * Reads a window as vendors write it: {@code 10/s}, {@code 150/m}, {@code 4000/h}, {@code 150/d};
   * a number before the unit multiplies it, as in {@code 60/10s} or {@code 5/200ms}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Window parse(String text) {
    var parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "`%s` is no rate limit: write it as 10/s, 150/m, 4000/h or 150/d".formatted(text));
    }
    var units = parts.group(2).isEmpty() ? 1 : Long.parseLong(parts.group(2));
    var unit = MILLIS.getOrDefault(parts.group(3), 0L);
    return new Window(Integer.parseInt(parts.group(1)), Duration.ofMillis(units * unit));
  }

  /** The window with another limit. */
  Window withLimit(int limit) {
    return new Window(limit, time);
  }

  /** In words, such as {@code 10 requests a second}. */
  public String words() {
    var millis = time.toMillis();
    var span = millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
    return "%d request%s %s"
        .formatted(limit, limit == 1 ? "" : "s", WORDS.getOrDefault(time, "in " + span));
  }
}
