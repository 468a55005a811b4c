package dev.kosmo.integration;

import feign.Response;

/** A successful answer that nothing can be made of. */
final class UnusableAnswer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Response response;
  private final ErrorCode code;
  private final String what;

  /** Takes what it was, as it follows "but". No cause: a parser's words quote the answer. */
  UnusableAnswer(Response response, ErrorCode code, String what) {
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
