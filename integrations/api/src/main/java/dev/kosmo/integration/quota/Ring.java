package dev.kosmo.integration.quota;

/**
 * When the requests of a window ended, by twentieths of it. What is under way stands where it ends
 * at the latest, and moves when it ends: so nothing stays counted for long if nobody is left to
 * move it.
 *
 * <p>A request counts until a whole window after it ended, since it may have arrived at the vendor
 * as late as that. Hence no span of the window's length ever sees more arrivals at the vendor than
 * count here, wherever the vendor's own windows begin: of the requests that arrive in such a span,
 * all still count when the last of them is let through.
 */
final class Ring {
  private static final int PARTS = 20;
  private static final int CELLS_BEFORE = 1;
  // Clocks of two processes are read at different moments, and count in whole milliseconds.
  private static final int SKEW_MILLIS = 5;

  private final Cells cells;
  private final int first;
  private final int size;
  private final long time;
  private final long part;
  private final long ahead;

  /**
   * A window's counts in some of the cells.
   *
   * @param first the first of {@link #cells} cells
   * @param ahead the most milliseconds that a request is under way
   */
  Ring(Cells cells, int first, Window window, long ahead) {
    this.cells = cells;
    this.first = first;
    this.size = cells(window, ahead) - CELLS_BEFORE;
    this.time = window.time().toMillis();
    this.part = part(window);
    this.ahead = ahead;
  }

  private static long part(Window window) {
    return Math.max(1, window.time().toMillis() / PARTS);
  }

  /** How many cells a window takes. */
  static int cells(Window window, long ahead) {
    var part = part(window);
    return CELLS_BEFORE + (int) ((window.time().toMillis() + SKEW_MILLIS + ahead) / part + 4);
  }

  /** Counts requests that ended then, or end then at the latest; or takes them back. */
  void add(long end, int requests) {
    var epoch = end / part;
    var index = index(epoch);
    while (true) {
      var old = cells.get(index);
      // Any other time here is past, or none of ours.
      var before = Packed.time(old) == epoch ? Packed.count(old) : 0;
      if (before + requests < 0 || cells.replace(index, old, Packed.of(epoch, before + requests))) {
        return;
      }
    }
  }

  /** Forgets what ends later than anything can: it was left by a clock that has been set since. */
  void forgetTheFuture(long now) {
    for (int i = first + CELLS_BEFORE; i < first + CELLS_BEFORE + size; i++) {
      var number = cells.get(i);
      if (Packed.time(number) > newest(now)) {
        cells.replace(i, number, 0);
      }
    }
  }

  /** How many requests count. */
  long held(long now) {
    return held(oldest(now), now);
  }

  /** How many of them are under way. */
  long underWay(long now) {
    return held(now / part + 1, now);
  }

  /**
   * From the newest down, the way that counts move: what moves in the meantime is met at least
   * once.
   */
  private long held(long fromEpoch, long now) {
    long held = 0;
    for (var epoch = newest(now); epoch >= fromEpoch; epoch--) {
      held += count(epoch);
    }
    return held;
  }

  /** The first part of the time that counts. */
  private long oldest(long now) {
    var oldest = (now - time - SKEW_MILLIS) / part;
    var fresh = cells.get(first);
    return fresh <= now ? Math.max(oldest, fresh / part) : oldest;
  }

  /** The last part that a request can end in. */
  private long newest(long now) {
    return (now + ahead) / part;
  }

  private int count(long epoch) {
    var number = cells.get(index(epoch));
    return Packed.time(number) == epoch ? Packed.count(number) : 0;
  }

  private int index(long epoch) {
    return first + CELLS_BEFORE + (int) (epoch % size);
  }

  private long end(long epoch) {
    return (epoch + 1) * part;
  }

  private long expiry(long epoch) {
    return end(epoch) + time + SKEW_MILLIS;
  }

  /** Notes that the vendor begins to count anew at a time. */
  void freshFrom(long start, long now) {
    var old = cells.get(first);
    if (start > old || old > now + time + ahead) {
      cells.replace(first, old, start);
    }
  }

  /**
   * The time when there is room for some more requests, if nothing else happens.
   *
   * @param requests how many, all in their order
   */
  long roomFor(long requests, long limit, long now) {
    var held = held(now);
    var missing = held + requests - limit;
    if (missing <= 0) {
      return now;
    }
    // Once all that counts now has made room, the next ones have to wait for each other.
    var round = Math.max(held, limit);
    var rounds = (missing - 1) / round;
    missing -= rounds * round;
    for (var epoch = oldest(now); epoch <= newest(now); epoch++) {
      missing -= count(epoch);
      if (missing <= 0) {
        return gone(epoch, now) + rounds * time;
      }
    }
    return now + (rounds + 1) * time;
  }

  /** When a part counts no longer; what is under way may end just now. */
  private long gone(long epoch, long now) {
    var gone = expiry(Math.min(epoch, now / part));
    var fresh = cells.get(first);
    return fresh > now && end(epoch) <= fresh ? Math.min(gone, fresh) : gone;
  }
}
