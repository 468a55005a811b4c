package dev.kosmo.integration;

import feign.Request;
import java.time.Duration;

/** What one call has done so far, over all its requests. Used by one thread at a time. */
final class Progress {
  private final Access access;
  private int attempts;
  private Duration waited = Duration.ZERO;
  private long bytes;
  private boolean mayHaveChanged;

  Progress(Access access) {
    this.access = access;
  }

  /** Notes a request; returns its number, from 1. */
  int attempt() {
    return ++attempts;
  }

  void waited(Duration time) {
    waited = waited.plus(time);
  }

  void received(int count) {
    bytes += count;
  }

  /** Notes that the vendor may have done what a request says, for all that is known here. */
  void mayHaveDone(Request request) {
    // Whatever a read posts, it is a question; and whatever else a call gets, it looks up.
    if (access != Access.READ && request.httpMethod() != Request.HttpMethod.GET) {
      mayHaveChanged = true;
    }
  }

  /** What became of the call, given what is known of the request at hand. */
  Outcome outcome(Outcome ofRequest) {
    if (mayHaveChanged) {
      return Outcome.UNKNOWN;
    }
    return ofRequest == Outcome.UNKNOWN ? Outcome.FAILED : ofRequest;
  }

  CallStats stats() {
    return new CallStats(attempts, waited, bytes);
  }
}
