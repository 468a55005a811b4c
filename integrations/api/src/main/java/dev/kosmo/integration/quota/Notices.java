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
    var left = (int) Math.max(0, Math.min(requests, Packed.MOST));
    cells.replace(REMAINING, cells.get(REMAINING), new Packed(until, left).number());
  }

  /** Until when there is no room for so many requests; past if there is. */
  long fullUntil(long requests, long now) {
    var remaining = Packed.of(cells.get(REMAINING));
    return remaining.count() < requests ? orPast(remaining.time(), now) : 0;
  }

  /** Takes one of those that remain, if there is one or nobody counts. */
  boolean take(long now) {
    while (true) {
      var number = cells.get(REMAINING);
      var remaining = Packed.of(number);
      if (orPast(remaining.time(), now) <= now) {
        return true;
      } else if (remaining.count() == 0) {
        return false;
      } else if (cells.replace(
          REMAINING, number, new Packed(remaining.time(), remaining.count() - 1).number())) {
        return true;
      }
    }
  }

  /** Nothing that was noted as it should be lies further ahead. */
  private static long orPast(long until, long now) {
    return until > now + LONGEST ? 0 : until;
  }
}
