package dev.kosmo.integration;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** What an IP address leads to, by IANA's registries of special-purpose addresses. */
enum AddressKind {
  /** Somewhere on the internet. */
  PUBLIC,
  /** This machine or a network of its own, where an operator may have a use for it. */
  PRIVATE,
  /** Nowhere that a vendor could be: link-local (cloud metadata), multicast, reserved. */
  UNUSABLE;

  private static final List<AddressBlock> PRIVATE_BLOCKS =
      AddressBlock.list(
          "127.0.0.0/8",
          "10.0.0.0/8",
          "172.16.0.0/12",
          "192.168.0.0/16",
          "100.64.0.0/10",
          "::1/128",
          "fc00::/7");
  private static final List<AddressBlock> UNUSABLE_BLOCKS =
      AddressBlock.list(
          "0.0.0.0/8",
          "169.254.0.0/16",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/3",
          "2001::/23",
          "2001:db8::/32",
          "2002::/16",
          "3fff::/20");
  private static final AddressBlock GLOBAL_UNICAST = AddressBlock.of("2000::/3");
  // What a network without IPv4 makes of a vendor's IPv4 address (RFC 6052).
  private static final AddressBlock NAT64 = AddressBlock.of("64:ff9b::/96");
  private static final int NAT64_PREFIX = 12;

  /** What that address leads to. */
  static AddressKind of(InetAddress address) {
    if (NAT64.contains(address)) {
      return embedded(address) == PUBLIC ? PUBLIC : UNUSABLE;
    } else if (contains(PRIVATE_BLOCKS, address)) {
      return PRIVATE;
    }
    var known = address instanceof Inet4Address || GLOBAL_UNICAST.contains(address);
    return known && !contains(UNUSABLE_BLOCKS, address) ? PUBLIC : UNUSABLE;
  }

  private static boolean contains(List<AddressBlock> blocks, InetAddress address) {
    return blocks.stream().anyMatch(block -> block.contains(address));
  }

  private static AddressKind embedded(InetAddress address) {
    var octets = address.getAddress();
    try {
      return of(InetAddress.getByAddress(Arrays.copyOfRange(octets, NAT64_PREFIX, octets.length)));
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e); // Four octets are an address.
    }
  }
}
