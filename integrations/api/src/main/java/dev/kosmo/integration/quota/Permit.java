package dev.kosmo.integration.quota;

import java.time.Duration;

/** A place for one request. What is told first of how the request ended gives it back. */
public interface Permit {

  /** A place where nobody counts. */
  Permit UNCOUNTED = new Permit() {};

  /** The request was answered. */
  default void answered(Reading reading) {}

  /** The vendor refused the request for being one too many, and wants none for a time. */
  default void refused(Duration pause) {}

  /**
   * The request was not answered.
   *
   * @param wasSent whether it may have arrived
   */
  default void failed(boolean wasSent) {}
}
