package dev.kosmo.cli;

import java.io.IOException;

/** Standard output that takes no more. */
final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputException(IOException cause) {
    super("Cannot write to standard output: " + cause.getMessage(), cause);
  }

  /** Whether nobody reads any longer, as after {@code | head -1}; anything else is a fault. */
  boolean isReaderGone() {
    return String.valueOf(getMessage()).contains("pipe");
  }
}
