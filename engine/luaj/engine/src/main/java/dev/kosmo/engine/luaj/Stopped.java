package dev.kosmo.engine.luaj;

import dev.kosmo.engine.LimitException;
import org.jspecify.annotations.Nullable;

/** Ends a script. An Error, because no {@code pcall} may catch it. */
final class Stopped extends Error {
  private static final long serialVersionUID = 1L;

  /** Without a reason: the session was closed. */
  Stopped(@Nullable LimitException reason) {
    super("stopped", reason, false, false);
  }

  @Nullable LimitException reason() {
    return (LimitException) getCause();
  }
}
