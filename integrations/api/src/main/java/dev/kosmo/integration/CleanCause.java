package dev.kosmo.integration;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands for an exception whose message, or that of one behind it, held a credential. */
final class CleanCause extends Exception {
  private static final long serialVersionUID = 1L;

  private CleanCause(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** The exception itself if neither it nor one behind it tells a credential. */
  static @Nullable Throwable of(@Nullable Throwable failure, Secrets secrets) {
    return failure == null || isClean(failure, secrets, seen())
        ? failure
        : clean(failure, secrets, seen());
  }

  private static Set<Throwable> seen() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static boolean isClean(
      @Nullable Throwable failure, Secrets secrets, Set<Throwable> seen) {
    if (failure == null || !seen.add(failure)) {
      return true;
    }
    for (var suppressed : failure.getSuppressed()) {
      if (!isClean(suppressed, secrets, seen)) {
        return false;
      }
    }
    // A library's toString() may say more than its message, and getMessage() other things.
    var text = failure + "\n" + failure.getMessage();
    return secrets.hide(text).equals(text) && isClean(failure.getCause(), secrets, seen);
  }

  private static CleanCause clean(Throwable failure, Secrets secrets, Set<Throwable> seen) {
    seen.add(failure);
    var cause = failure.getCause();
    var clean =
        new CleanCause(
            secrets.hide(failure.toString()),
            cause == null || seen.contains(cause) ? null : clean(cause, secrets, seen));
    clean.setStackTrace(failure.getStackTrace());
    for (var suppressed : failure.getSuppressed()) {
      if (!seen.contains(suppressed)) {
        clean.addSuppressed(clean(suppressed, secrets, seen));
      }
    }
    return clean;
  }
}
