package dev.kosmo.integration.quota;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    var index = first + CELLS_BEFORE + (int) (epoch % size);
    while (true) {
      var old = cells.get(index);
      var counted = Packed.of(old);
      // Any other time here is past, or none of ours.
      var before = counted.time() == epoch ? counted.count() : 0;
      if (before + requests < 0
          || cells.replace(index, old, new Packed(epoch, before + requests).number())) {
        return;
      }
    }
  }

  /** Forgets what ends later than anything can: it was left by a clock that has been set since. */
  void forgetTheFuture(long now) {
    for (int i = first + CELLS_BEFORE; i < first + CELLS_BEFORE + size; i++) {
      var number = cells.get(i);
      if (isBeyond(Packed.of(number), now)) {
        cells.replace(i, number, 0);
      }
    }
  }

  private boolean isBeyond(Packed counted, long now) {
    return counted.time() > (now + ahead) / part;
  }

  /** How many requests count. */
  long held(long now) {
    return counted(now).mapToLong(Packed::count).sum();
  }

  /** How many of them are under way. */
  long underWay(long now) {
    return counted(now)
        .filter(counted -> counted.time() > now / part)
        .mapToLong(Packed::count)
        .sum();
  }

  private Stream<Packed> counted(long now) {
    var fresh = cells.get(first);
    return IntStream.range(first + CELLS_BEFORE, first + CELLS_BEFORE + size)
        .mapToLong(cells::get)
        .filter(number -> number != 0)
        .mapToObj(Packed::of)
        .filter(it -> expiry(it.time()) > now && !isBeyond(it, now))
        .filter(it -> fresh > now || end(it.time()) > fresh);
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
    var counted = counted(now).sorted(Comparator.comparingLong(Packed::time)).toList();
    var held = counted.stream().mapToLong(Packed::count).sum();
    var missing = held + requests - limit;
    if (missing <= 0) {
      return now;
    }
    // Once all that counts now has made room, the next ones have to wait for each other.
    var round = Math.max(held, limit);
    var rounds = (missing - 1) / round;
    missing -= rounds * round;
    for (var each : counted) {
      missing -= each.count();
      if (missing <= 0) {
        return gone(each.time(), now) + rounds * time;
      }
    }
    return now + (rounds + 1) * time;
  }

  /** When a part counts no longer; what is under way may end just now. */
  private long gone(long epoch, long now) {
    var gone = Math.min(expiry(epoch), now + time);
    var fresh = cells.get(first);
    return fresh > now && end(epoch) <= fresh ? Math.min(gone, fresh) : gone;
  }
}
