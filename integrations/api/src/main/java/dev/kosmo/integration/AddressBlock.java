package dev.kosmo.integration;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** A block of IP addresses. */
final class AddressBlock {
  private final int octets;
  private final int rest;
  private final BigInteger prefix;

  private AddressBlock(byte[] address, int length) {
    this.octets = address.length;
    this.rest = address.length * Byte.SIZE - length;
    this.prefix = new BigInteger(1, address).shiftRight(rest);
  }

  /** A block in CIDR notation, such as {@code 10.0.0.0/8}. */
  static AddressBlock of(String cidr) {
    var slash = cidr.indexOf('/');
    try {
      // An address and no name, so that nothing is looked up.
      var address = InetAddress.getByName(cidr.substring(0, slash)).getAddress();
      return new AddressBlock(address, Integer.parseInt(cidr.substring(slash + 1)));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(cidr, e);
    }
  }

  static List<AddressBlock> list(String... cidrs) {
    return Stream.of(cidrs).map(AddressBlock::of).toList();
  }

  boolean contains(InetAddress address) {
    var bytes = address.getAddress();
    return bytes.length == octets && new BigInteger(1, bytes).shiftRight(rest).equals(prefix);
  }
}
