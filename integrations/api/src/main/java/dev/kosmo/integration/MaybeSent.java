package dev.kosmo.integration;

import java.io.IOException;

/** Marks a failure at or after the moment when the request may have reached the vendor. */
final class MaybeSent extends IOException {
  private static final long serialVersionUID = 1L;

  /** Set in the context of a request once it may have reached the vendor. */
  static final String ATTRIBUTE = "kosmo.maybe-sent";

  MaybeSent(Throwable cause) {
    super(cause);
  }

  static boolean isCauseOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MaybeSent || cause instanceof ResponseTooLarge) {
        return true;
      }
    }
    return false;
  }
}
