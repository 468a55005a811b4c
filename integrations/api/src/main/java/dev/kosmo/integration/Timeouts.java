package dev.kosmo.integration;

import java.time.Duration;

/**
 * How long each part of one request may take. All of them together end with {@code attempt}, and
 * with the deadline of the call.
 *
 * @param connect for the look-up of the host, and for each of its addresses
 * @param handshake for each answer within a TLS handshake
 * @param response until the first byte of the answer
 * @param idle between two bytes of the answer's body
 * @param attempt for all of it
 */
record Timeouts(
    Duration connect, Duration handshake, Duration response, Duration idle, Duration attempt) {

  static final Timeouts STANDARD =
      new Timeouts(
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofSeconds(15),
          Duration.ofSeconds(40));
}
