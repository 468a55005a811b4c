package dev.kosmo.integration;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file of certificate authorities that cannot be read. */
final class UnusableCaFile extends IOException {
  private static final long serialVersionUID = 1L;

  private final String file;

  UnusableCaFile(String file, @Nullable Throwable cause) {
    super(cause);
    this.file = file;
  }

  String file() {
    return file;
  }
}
