package dev.kosmo.integration;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one documented spelling of names, and the way there from the accepted ones. */
public final class Spelling {
  private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");

  private Spelling() {}

  /** A name in snake_case, from camelCase or from words joined by {@code -}. */
  public static String canonical(String name) {
    return HUMP.matcher(name).replaceAll("$1_$2").replace('-', '_').toLowerCase(Locale.ROOT);
  }

  /** The one of the names that is meant by a spelling of it, else the spelling itself. */
  static String among(Collection<String> names, String written) {
    if (names.contains(written)) {
      return written;
    }
    var canonical = canonical(written);
    return names.stream()
        .filter(name -> canonical(name).equals(canonical))
        .findFirst()
        .orElse(written);
  }
}
