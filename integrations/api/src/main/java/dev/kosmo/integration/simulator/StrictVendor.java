package dev.kosmo.integration.simulator;

import java.time.Duration;
import java.util.Optional;

/**
 * A vendor that takes no more than so many requests in any span of a time from all accounts
 * together, and answers 429 to one too many. Harder than any vendor known: those count by windows
 * that begin at some time. It keeps count of what arrives.
 */
public final class StrictVendor extends ForwardingVendor {
  private final int limit;
  private final Arrivals arrivals;
  private int refused;

  /** Limits another vendor. */
  public StrictVendor(Vendor vendor, int limit, Duration time) {
    super(vendor);
    this.limit = limit;
    this.arrivals = new Arrivals(time);
  }

  /** The most requests that any span has seen. */
  public synchronized int most() {
    return arrivals.most();
  }

  /** How many requests there were. */
  public synchronized int all() {
    return arrivals.all();
  }

  /** How many of them were one too many. */
  public synchronized int refused() {
    return refused;
  }

  @Override
  public synchronized Optional<String> authenticate(SimulatedRequest request) {
    if (arrivals.add(System.nanoTime()) > limit) {
      refused++;
      throw new Refusal(SimulatedAnswer.empty(429));
    }
    return super.authenticate(request);
  }
}
