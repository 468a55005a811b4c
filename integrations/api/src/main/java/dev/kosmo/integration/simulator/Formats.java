package dev.kosmo.integration.simulator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What texts in a request must look like where a vendor says what they are and no more. None of
 * these is the vendor's own rule: each takes what any vendor takes and refuses plain nonsense.
 */
public final class Formats {
  private static final String DOMAIN = "[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+";
  private static final Pattern EMAIL = Pattern.compile("[^@\\s<>()\\[\\],;:\"]+@" + DOMAIN);
  private static final Pattern WEB =
      Pattern.compile("(?i:https?://)?" + DOMAIN + "(?::[0-9]{1,5})?(?:[/?#]\\S*)?");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().-]+");
  private static final int FEWEST_DIGITS = 5;
  private static final int MOST_DIGITS = 15;

  private Formats() {}

  /** An address such as {@code jane@example.test}, without a name around it. */
  public static boolean isEmail(@Nullable Object value) {
    return value instanceof String text && EMAIL.matcher(text).matches();
  }

  /** A web address such as {@code https://example.test/x}; the scheme may be missing. */
  public static boolean isWebAddress(@Nullable Object value) {
    return value instanceof String text && WEB.matcher(text).matches();
  }

  /** A phone number of 5 to 15 digits, in E.164 or as people write it. */
  public static boolean isPhoneNumber(@Nullable Object value) {
    return value instanceof String text
        && PHONE.matcher(text).matches()
        && hasDigits(text.chars().filter(Character::isDigit).count());
  }

  private static boolean hasDigits(long digits) {
    return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
  }

  /** A day that exists, such as {@code 2026-02-28}. */
  public static boolean isDate(@Nullable Object value) {
    return value instanceof String text && reads(LocalDate::parse, text);
  }

  /** A day that exists and a time, with or without a zone, such as {@code 2026-02-28T08:00:00Z}. */
  public static boolean isDateTime(@Nullable Object value) {
    return value instanceof String text
        && (reads(OffsetDateTime::parse, text) || reads(LocalDateTime::parse, text));
  }

  private static boolean reads(Function<String, TemporalAccessor> parse, String text) {
    try {
      return parse.apply(text) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
