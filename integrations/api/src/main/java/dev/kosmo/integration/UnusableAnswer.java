package dev.kosmo.integration;

import feign.Response;
import org.jspecify.annotations.Nullable;

/** A successful answer that nothing can be made of. */
final class UnusableAnswer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Response response;
  private final ErrorCode code;
  private final String what;

  /** Takes what it was, as it follows "but". */
  UnusableAnswer(Response response, ErrorCode code, String what, @Nullable Throwable cause) {
    super(cause);
    this.response = response;
    this.code = code;
    this.what = what;
  }

  Response response() {
    return response;
  }

  ErrorCode code() {
    return code;
  }

  String what() {
    return what;
  }
}
