package dev.kosmo.integration;

import java.util.Locale;

/** What became of a call. */
public enum Outcome {
  /** The vendor did it. */
  OK,
  /** It was never sent. */
  REJECTED,
  /** The vendor said no. */
  FAILED,
  /** It may have happened. */
  UNKNOWN;

  /** The word that users see, such as {@code rejected}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
