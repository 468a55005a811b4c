package dev.kosmo.integration;

import java.io.IOException;

/** An answer with more bytes than we are willing to keep. */
final class ResponseTooLarge extends IOException {
  private static final long serialVersionUID = 1L;
}
