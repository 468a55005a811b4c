package dev.kosmo.host;

import dev.kosmo.engine.Printout;

/**
 * What one call of the host's own functions has made so far. A script gives little and may ask for
 * a lot: each place that a text is copied to counts.
 */
final class ResultSize {
  private static final int MOST = 1_000_000;

  private final Parameters parameters;
  private long characters;
  private int values;

  ResultSize(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Counts a value that is about to be made. */
  void add(long length) {
    characters += length;
    if (characters > Printout.LONGEST) {
      throw parameters.invalid("the result would be longer than 64 MB");
    }
    if (++values > MOST) {
      throw parameters.invalid("the result would hold more than a million values");
    }
  }

  /** Counts what a text is about to grow by. */
  void grow(long length) {
    values--;
    add(length);
  }
}
