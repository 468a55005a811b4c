package dev.kosmo.integration.klaviyo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Times in ISO 8601 as a simulated company reads and writes them. */
final class Times {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx").withZone(ZoneOffset.UTC);

  private Times() {}

  static String text(Instant time) {
    return TIME.format(time);
  }

  /** A date, or a date and time; in UTC if it does not say. */
  static Optional<Instant> parse(String text) {
    try {
      if (!text.contains("T") && !text.contains(" ")) {
        return Optional.of(LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));
      }
      var time = text.replace(' ', 'T');
      return Optional.of(
          time.matches(".*T.*([Zz]|[+-][0-9:]+)")
              ? OffsetDateTime.parse(time).toInstant()
              : LocalDateTime.parse(time).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
