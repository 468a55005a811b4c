package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The dates by which Klaviyo names the versions of its API. Dates in ISO 8601 sort as text. */
final class Revision {
  static final String DEFAULT = "2026-07-15";
  static final String OPTION = "revision";

  private static final Pattern DATE =
      Pattern.compile("20[0-9]{2}-[01][0-9]-[0-3][0-9](\\.[a-z]+)?");

  private Revision() {}

  static boolean isDate(String revision) {
    return DATE.matcher(revision).matches();
  }

  /** The revision to ask for: the account's, or else the one that this integration was made for. */
  static String of(Optional<String> configured) {
    var revision = configured.map(String::strip).orElse(DEFAULT);
    if (isDate(revision)) {
      return revision;
    }
    throw IntegrationException.rejected(
        ErrorCode.INVALID_ARGUMENT,
        "The option `revision` of Klaviyo must be a date such as %s.".formatted(DEFAULT),
        "Remove it to use %s.".formatted(DEFAULT));
  }
}
