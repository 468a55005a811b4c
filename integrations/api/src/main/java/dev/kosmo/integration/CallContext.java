package dev.kosmo.integration;

import java.time.Duration;

/**
 * How one call is made, besides its arguments.
 *
 * @param deadline for everything that the call does, from now on: waiting and repeats included
 * @param retries what its repeats are paid from
 * @param listener hears of its requests
 * @param sendsNothing whether it ends before its first request
 */
public record CallContext(
    Duration deadline, RetryBudget retries, ExchangeListener listener, boolean sendsNothing) {
  static final Duration STANDARD = Duration.ofSeconds(120);

  /** A deadline of at most two minutes, a budget of its own, and nobody who listens. */
  public static CallContext within(Duration deadline) {
    return new CallContext(
        deadline.compareTo(STANDARD) < 0 ? deadline : STANDARD,
        RetryBudget.standard(),
        ExchangeListener.NONE,
        false);
  }

  /** For a call that ends with the request that it would send. */
  static CallContext previewing() {
    return new CallContext(STANDARD, RetryBudget.standard(), ExchangeListener.NONE, true);
  }

  /** The same context with another budget. */
  public CallContext withRetries(RetryBudget retries) {
    return new CallContext(deadline, retries, listener, sendsNothing);
  }

  /** The same context with a listener. */
  public CallContext withListener(ExchangeListener listener) {
    return new CallContext(deadline, retries, listener, sendsNothing);
  }
}
