package dev.kosmo.integration.quota;

/** What the vendor said last about requests that it does not take, or takes only a few of. */
final class Notices {
  /** How many cells they take. */
  static final int CELLS = 2;

  // One answer must not lock everybody out for longer; the next one says it again.
  private static final long LONGEST = 3_600_000;
  private static final int CLOSED = 0;
  private static final int REMAINING = 1;

  private final Cells cells;

  Notices(Cells cells) {
    this.cells = cells;
  }

  /** Takes no request for a while. */
  void close(long now, long millis) {
    var until = now + Math.min(millis, LONGEST);
    var old = cells.get(CLOSED);
    while (until > closedUntil(now) && !cells.replace(CLOSED, old, until)) {
      old = cells.get(CLOSED);
    }
  }

  /** Until when no request is taken; past if some are. */
  long closedUntil(long now) {
    return orPast(cells.get(CLOSED), now);
  }

  /** Takes so many requests and no more for a while. */
  void remain(long requests, long now, long millis) {
    var until = now + Math.min(millis, LONGEST);
    cells.replace(REMAINING, cells.get(REMAINING), Packed.of(until, requests));
  }

  /** Until when there is no room for so many requests; past if there is. */
  long fullUntil(long requests, long now) {
    var remaining = cells.get(REMAINING);
    return Packed.count(remaining) < requests ? orPast(Packed.time(remaining), now) : 0;
  }

  /** Takes one of those that remain, if there is one or nobody counts. */
  boolean take(long now) {
    while (true) {
      var remaining = cells.get(REMAINING);
      var until = Packed.time(remaining);
      var left = Packed.count(remaining);
      if (orPast(until, now) <= now) {
        return true;
      } else if (left == 0) {
        return false;
      } else if (cells.replace(REMAINING, remaining, Packed.of(until, left - 1))) {
        return true;
      }
    }
  }

  /** Nothing that was noted as it should be lies further ahead. */
  private static long orPast(long until, long now) {
    return until > now + LONGEST ? 0 : until;
  }
}
