package dev.kosmo.integration;

/** Ends a call that must not send anything, with the request that it would have sent. */
final class Preview extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Exchange.Request request;

  Preview(Exchange.Request request) {
    super(null, null, false, false);
    this.request = request;
  }

  Exchange.Request request() {
    return request;
  }
}
