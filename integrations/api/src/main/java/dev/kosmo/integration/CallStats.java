package dev.kosmo.integration;

import java.time.Duration;

/**
 * What a call took.
 *
 * @param attempts how many requests were sent, repeats included; 0 if none
 * @param waited how long it waited for rate limits and between repeats
 * @param bytes how many bytes of bodies the vendor answered, decompressed
 */
public record CallStats(int attempts, Duration waited, long bytes) {

  /** A call that sent nothing. */
  public static final CallStats NONE = new CallStats(0, Duration.ZERO, 0);
}
