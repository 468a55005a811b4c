package dev.kosmo.integration;

/**
 * What repeats are paid from, so that a vendor in trouble does not get a multiple of the requests:
 * each first request adds a part of a repeat. Safe for use by several threads.
 */
public final class RetryBudget {
  private static final int TO_BEGIN_WITH = 10;
  private static final double PER_CALL = 0.2;

  private final double perCall;
  private double left;

  private RetryBudget(double toBeginWith, double perCall) {
    this.left = toBeginWith;
    this.perCall = perCall;
  }

  /** Ten repeats, and one more for every five first requests. */
  public static RetryBudget standard() {
    return new RetryBudget(TO_BEGIN_WITH, PER_CALL);
  }

  /** No repeats at all. */
  public static RetryBudget none() {
    return of(0);
  }

  /** So many repeats and no more. */
  static RetryBudget of(int repeats) {
    return new RetryBudget(repeats, 0);
  }

  synchronized void earn() {
    left += perCall;
  }

  /** Takes one repeat, if there is one. */
  synchronized boolean take() {
    var granted = left >= 1;
    left -= granted ? 1 : 0;
    return granted;
  }
}
