package dev.kosmo.integration;

import org.jspecify.annotations.Nullable;

/** A call on connections that are closed: a mistake of the application's, not a failed call. */
final class ClosedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  ClosedException(@Nullable RuntimeException cause) {
    super(
        "the connections are closed: close the ScriptHost, or the Transport, after the last call",
        cause);
  }
}
