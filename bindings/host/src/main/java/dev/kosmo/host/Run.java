package dev.kosmo.host;

import dev.kosmo.engine.Limit;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.Limits;
import dev.kosmo.integration.CallContext;
import dev.kosmo.integration.RetryBudget;
import java.time.Duration;

/** What the namespaces of one run share: its limits, its call log, how its language counts. */
final class Run {
  private final CallLog log = new CallLog();
  private volatile long start = System.nanoTime();
  private final RetryBudget retries = RetryBudget.standard();
  private final Limits limits;
  private final CallListener listener;
  private final int firstIndex;
  private int calls;

  Run(Limits limits, CallListener listener, int firstIndex) {
    this.limits = limits;
    this.listener = listener;
    this.firstIndex = firstIndex;
  }

  /** The index of a list's first item. */
  int firstIndex() {
    return firstIndex;
  }

  /** Starts the clock: the time limit holds for the script, not for loading its engine. */
  void start() {
    start = System.nanoTime();
  }

  /**
   * Counts a call of an integration.
   *
   * @throws LimitException if it is one too many
   */
  void countCall() {
    if (++calls > limits.calls()) {
      throw new LimitException(Limit.CALLS, limits, (long) calls);
    }
  }

  /** The end of a run whose time is up. */
  LimitException timeIsUp() {
    return new LimitException(Limit.TIME, limits, elapsed().toMillis() / 1e3);
  }

  /** How a call of this run is made. */
  CallContext context() {
    return CallContext.within(left()).withRetries(retries).withListener(listener);
  }

  /** Notes a call that ended. */
  void ended(CallRecord call) {
    log.add(call);
    listener.called(call);
  }

  CallLog log() {
    return log;
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** What is left of the time limit, not below zero. */
  Duration left() {
    var left = limits.time().minus(elapsed());
    return left.isNegative() ? Duration.ZERO : left;
  }
}
