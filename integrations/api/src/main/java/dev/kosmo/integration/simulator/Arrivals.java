package dev.kosmo.integration.simulator;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts what arrives in every span of a length, wherever it begins. For one thread at a time. */
public final class Arrivals {
  private final long span;
  private final Deque<Long> recent = new ArrayDeque<>();
  private int most;
  private int all;

  /** Nothing has arrived yet. */
  public Arrivals(Duration span) {
    this.span = span.toNanos();
  }

  /**
   * Notes an arrival.
   *
   * @param nanos its time, not before that of the last
   * @return how many the span that ends with it has seen, itself included
   */
  public int add(long nanos) {
    while (!recent.isEmpty() && recent.getFirst() <= nanos - span) {
      recent.removeFirst();
    }
    recent.addLast(nanos);
    all++;
    most = Math.max(most, recent.size());
    return recent.size();
  }

  /** The most that any span has seen. */
  public int most() {
    return most;
  }

  /** How many there were. */
  public int all() {
    return all;
  }
}
