package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressKindTest {
  @ParameterizedTest
  @CsvSource({
    "93.184.215.14, PUBLIC",
    "172.15.255.255, PUBLIC",
    "172.32.0.0, PUBLIC",
    "223.255.255.255, PUBLIC",
    "2606:4700::1111, PUBLIC",
    "2a00:1450:4001:80b::200e, PUBLIC",
    // A vendor behind NAT64.
    "64:ff9b::93.184.215.14, PUBLIC",
    "127.0.0.1, PRIVATE",
    "127.255.255.254, PRIVATE",
    "::1, PRIVATE",
    "10.0.0.5, PRIVATE",
    "172.16.0.1, PRIVATE",
    "172.31.255.255, PRIVATE",
    "192.168.1.1, PRIVATE",
    "100.64.0.1, PRIVATE",
    "100.127.255.255, PRIVATE",
    "fd00:ec2::254, PRIVATE",
    "::ffff:10.0.0.5, PRIVATE",
    "::ffff:127.0.0.1, PRIVATE",
    "0.0.0.0, UNUSABLE",
    "0.1.2.3, UNUSABLE",
    "169.254.169.254, UNUSABLE",
    "::ffff:169.254.169.254, UNUSABLE",
    "192.0.0.192, UNUSABLE",
    "192.0.2.1, UNUSABLE",
    "192.88.99.1, UNUSABLE",
    "198.18.0.1, UNUSABLE",
    "198.19.255.255, UNUSABLE",
    "198.51.100.1, UNUSABLE",
    "203.0.113.1, UNUSABLE",
    "224.0.0.1, UNUSABLE",
    "240.0.0.1, UNUSABLE",
    "255.255.255.255, UNUSABLE",
    "::, UNUSABLE",
    "::10.0.0.5, UNUSABLE",
    "::93.184.215.14, UNUSABLE",
    "fe80::1, UNUSABLE",
    "fec0::1, UNUSABLE",
    "ff02::1, UNUSABLE",
    "100::1, UNUSABLE",
    "64:ff9b::10.0.0.5, UNUSABLE",
    "64:ff9b::169.254.169.254, UNUSABLE",
    "64:ff9b:1::10.0.0.5, UNUSABLE",
    "2001::1, UNUSABLE",
    "2001:10::1, UNUSABLE",
    "2001:db8::1, UNUSABLE",
    "2002:0a00:0005::1, UNUSABLE",
    "2002:a9fe:a9fe::, UNUSABLE",
    "3fff::1, UNUSABLE"
  })
  void anAddressIsOfAKind(String address, AddressKind kind) throws UnknownHostException {
    assertThat(AddressKind.of(InetAddress.getByName(address))).isEqualTo(kind);
  }
}
