package dev.kosmo.host;

import dev.kosmo.engine.Limit;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.Limits;
import dev.kosmo.integration.CallContext;
import dev.kosmo.integration.RetryBudget;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the namespaces of one run share: its limits, its call log, how its language counts. Safe for
 * use by several threads.
 */
final class Run {
  private final CallLog log = new CallLog();
  private volatile long start = System.nanoTime();
  private final RetryBudget retries = RetryBudget.standard();
  private final Limits limits;
  private final CallListener listener;
  private final int firstIndex;
  private final AtomicInteger calls = new AtomicInteger();

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
   * Counts calls of integrations before they are made.
   *
   * @throws LimitException if these are too many
   */
  void countCalls(int count) {
    var sum = calls.addAndGet(count);
    if (sum > limits.calls()) {
      throw new LimitException(Limit.CALLS, limits, (long) sum);
    }
  }

  /**
   * Refuses answers that the script could not hold.
   *
   * @throws LimitException if it is more than the limit of memory
   */
  void requireMemory(long bytes) {
    if (bytes > limits.memory()) {
      throw new LimitException(Limit.MEMORY, limits, bytes);
    }
  }

  /**
   * Begins nothing at the last moment.
   *
   * @throws LimitException if the time is up
   */
  void requireTime() {
    if (left().isZero()) {
      throw timeIsUp();
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
