package dev.kosmo.cli;

import java.math.BigDecimal;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time in seconds, such as {@code 0.5}. */
final class Seconds implements ITypeConverter<Duration> {
  private static final BigDecimal SHORTEST = new BigDecimal("0.001");
  // Nanoseconds of it, added to a clock that counts in them, still fit into a long.
  private static final BigDecimal LONGEST = BigDecimal.valueOf(1_000_000_000);

  @Override
  public Duration convert(String text) {
    try {
      var seconds = new BigDecimal(text.strip());
      if (seconds.compareTo(SHORTEST) >= 0 && seconds.compareTo(LONGEST) <= 0) {
        return Duration.ofNanos(seconds.movePointRight(9).longValue());
      }
    } catch (NumberFormatException e) {
      throw refused(text);
    }
    throw refused(text);
  }

  private static TypeConversionException refused(String text) {
    return new TypeConversionException(
        "must be a number of seconds from 0.001 to 1000000000, but is `%s`".formatted(text));
  }
}
