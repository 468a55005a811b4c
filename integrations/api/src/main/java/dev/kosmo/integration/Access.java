package dev.kosmo.integration;

import java.util.Locale;

/** What a function does to the vendor's data. */
public enum Access {
  /** Changes nothing. */
  READ,
  /** Creates or changes. */
  WRITE,
  /** Removes for good. */
  DESTRUCTIVE;

  /** The word that users see, such as {@code read}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
