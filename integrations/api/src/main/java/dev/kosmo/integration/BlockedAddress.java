package dev.kosmo.integration;

import java.io.IOException;

/** A host that leads to an address where no vendor is. */
final class BlockedAddress extends IOException {
  private static final long serialVersionUID = 1L;

  private final String host;
  private final String address;
  private final boolean canBeAllowed;

  BlockedAddress(String host, String address, boolean canBeAllowed) {
    super(host);
    this.host = host;
    this.address = address;
    this.canBeAllowed = canBeAllowed;
  }

  String host() {
    return host;
  }

  String address() {
    return address;
  }

  /** Whether an operator may allow it by naming the host. */
  boolean canBeAllowed() {
    return canBeAllowed;
  }
}
