package dev.kosmo.integration;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long a vendor asks to wait, from the headers of its answer: {@code Retry-After} (RFC 9110:
 * seconds or a date), {@code RateLimit: reset=} and {@code RateLimit-Reset} (seconds), {@code
 * X-RateLimit-Reset} (seconds, or seconds since 1970 where the number is that large).
 */
final class RetryHint {
  private static final Pattern RESET = Pattern.compile("\\b(?:reset|t)\\s*=\\s*(\\d+(?:\\.\\d+)?)");
  private static final List<String> RESETS =
      List.of("ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset");
  // No vendor counts a year in seconds; a time since 1970 is far beyond.
  private static final double LEAST_EPOCH = 1e9;

  private RetryHint() {}

  /** Takes headers by lower-case name. */
  static Optional<Duration> in(Map<String, String> headers, Instant now) {
    return retryAfter(headers.getOrDefault("retry-after", "").strip(), now)
        .or(() -> reset(headers, now));
  }

  /** How long until the vendor counts anew; takes headers by lower-case name. */
  static Optional<Duration> reset(Map<String, String> headers, Instant now) {
    return rateLimit(headers.getOrDefault("ratelimit", ""))
        .or(
            () ->
                RESETS.stream()
                    .flatMap(name -> seconds(headers.getOrDefault(name, ""), now).stream())
                    .findFirst());
  }

  private static Optional<Duration> retryAfter(String value, Instant now) {
    return seconds(value, now).or(() -> date(value, now));
  }

  private static Optional<Duration> rateLimit(String value) {
    var reset = RESET.matcher(value);
    return reset.find() ? seconds(reset.group(1), Instant.EPOCH) : Optional.empty();
  }

  private static Optional<Duration> seconds(String value, Instant now) {
    try {
      var number = Double.parseDouble(value.strip());
      if (!(number >= 0) || Double.isInfinite(number)) {
        return Optional.empty();
      }
      var wait = number < LEAST_EPOCH ? number : number - now.toEpochMilli() / 1e3;
      return Optional.of(Duration.ofMillis(Math.max(0, Math.round(wait * 1e3))));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> date(String value, Instant now) {
    try {
      var date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(date.isAfter(now) ? Duration.between(now, date) : Duration.ZERO);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
