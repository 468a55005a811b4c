package dev.kosmo.integration;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request that ended without an answer, or with one that could not be read to its end. */
final class Breakdown extends IOException {
  private static final long serialVersionUID = 1L;

  private final boolean mayHaveArrived;
  private final int status;
  private final boolean isLate;

  /**
   * Takes what it was.
   *
   * @param status the HTTP status if that much of an answer came, else 0
   * @param isLate whether it was cut off because its time was over
   */
  Breakdown(Throwable cause, boolean mayHaveArrived, int status, boolean isLate) {
    super(cause);
    this.mayHaveArrived = mayHaveArrived;
    this.status = status;
    this.isLate = isLate;
  }

  /** The same for any failure of a client. Whatever never came to the wire was not sent. */
  static Breakdown of(IOException failure) {
    return failure instanceof Breakdown known ? known : new Breakdown(failure, false, 0, false);
  }

  boolean mayHaveArrived() {
    return mayHaveArrived;
  }

  int status() {
    return status;
  }

  boolean isLate() {
    return isLate;
  }

  boolean isCausedBy(Class<?> type) {
    return cause(type) != null;
  }

  <T> @Nullable T cause(Class<T> type) {
    for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }
}
