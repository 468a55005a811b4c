package dev.kosmo.integration;

/** A successful answer whose body is not JSON. */
final class NotJson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  NotJson(int status, Throwable cause) {
    super(cause);
    this.status = status;
  }

  int status() {
    return status;
  }
}
