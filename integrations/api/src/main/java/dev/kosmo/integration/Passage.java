package dev.kosmo.integration;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.Timeout;

/** How far one request got, and when it must have ended; kept in the context of its exchange. */
final class Passage {
  private static final String ATTRIBUTE = "kosmo.passage";

  private final long end;
  private volatile boolean mayHaveArrived;
  private volatile int status;

  private Passage(Duration time) {
    this.end = System.nanoTime() + time.toNanos();
  }

  /** Begins the passage of a request. */
  static Passage begin(HttpContext context, Duration time) {
    var passage = new Passage(time);
    context.setAttribute(ATTRIBUTE, passage);
    return passage;
  }

  /** The passage of the request at hand. */
  static Passage of(HttpContext context) {
    if (context.getAttribute(ATTRIBUTE) instanceof Passage passage) {
      return passage;
    }
    throw new IllegalStateException("a request without a passage");
  }

  Duration left() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  boolean isOver() {
    return left().isZero();
  }

  /** A time-out that does not outlast the request; at least a millisecond, since 0 is for ever. */
  Timeout atMost(Duration time) {
    var left = left();
    var shorter = time.compareTo(left) < 0 ? time : left;
    return Timeout.ofMilliseconds(Math.max(1, shorter.toMillis()));
  }

  void requireTime() throws IOException {
    if (isOver()) {
      throw new InterruptedIOException("the time of the request is over");
    }
  }

  /** Notes whether the vendor may have the request. */
  void mayHaveArrived(boolean may) {
    mayHaveArrived = may;
  }

  boolean mayHaveArrived() {
    return mayHaveArrived;
  }

  /** Notes the status of the answer. */
  void answered(int status) {
    this.status = status;
  }

  /** What became of a request that ended like this. */
  Breakdown brokenBy(Exception cause) {
    return cause instanceof Breakdown known
        ? known
        : new Breakdown(cause, mayHaveArrived, status, isOver());
  }
}
