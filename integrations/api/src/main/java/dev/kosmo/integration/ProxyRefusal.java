package dev.kosmo.integration;

import java.io.IOException;

/** An answer of the proxy in place of a connection to the vendor. */
final class ProxyRefusal extends IOException {
  private static final long serialVersionUID = 1L;

  private final int status;

  ProxyRefusal(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }
}
