package dev.kosmo.integration;

import java.util.Set;

/** The ways to write this machine that are taken to be meant. */
final class Loopback {
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private Loopback() {}

  static boolean isName(String host) {
    return NAMES.contains(host);
  }
}
