package dev.kosmo.integration.quota;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** What was sent in the windows of a vendor, and what the vendor says about them. */
final class Ledger {
  /** The longest that a request may be under way. */
  static final Duration LONGEST_REQUEST = Duration.ofSeconds(45);

  // Whoever has looked at the clock may act on it a little later.
  private static final long AHEAD = LONGEST_REQUEST.plusSeconds(10).toMillis();
  // The seconds of a header are rounded; no use is made of them where windows are short.
  private static final Duration ROUNDING = Duration.ofSeconds(1);
  private static final Duration LEAST_TIME_TO_FOLLOW = Duration.ofSeconds(30);

  private final Cells cells;
  private final QuotaClock clock;
  private final AtomicReferenceArray<Window> windows;
  private final List<Ring> rings = new ArrayList<>();
  private final Notices notices;

  Ledger(List<Window> windows, Cells cells, QuotaClock clock) {
    var sorted = sorted(windows);
    this.cells = cells;
    this.clock = clock;
    this.windows = new AtomicReferenceArray<>(sorted.toArray(Window[]::new));
    this.notices = new Notices(cells);
    var first = Notices.CELLS;
    for (var window : sorted) {
      rings.add(new Ring(cells, first, window, AHEAD));
      first += Ring.cells(window, AHEAD);
    }
    setClock();
  }

  /** Takes the time of day as it is now; not while a request is under way. */
  void setClock() {
    clock.set();
    for (var ring : rings) {
      ring.forgetTheFuture(clock.now());
    }
  }

  /** How many cells these windows take. */
  static int cells(List<Window> windows) {
    return Notices.CELLS + sorted(windows).stream().mapToInt(it -> Ring.cells(it, AHEAD)).sum();
  }

  private static List<Window> sorted(List<Window> windows) {
    return windows.isEmpty()
        ? List.of(Window.UNLIMITED)
        : windows.stream().sorted(Comparator.comparing(Window::time)).toList();
  }

  /** A place if there is one now. No lock is taken where much is left. */
  @Nullable Permit tryEnter(Duration longest) {
    var now = clock.now();
    var end = now + Math.min(longest.toMillis(), LONGEST_REQUEST.toMillis());
    var permit = isFarFromFull(now) ? take(now, end) : null;
    return permit != null ? permit : cells.inTurn(() -> take(clock.now(), end));
  }

  private boolean isFarFromFull(long now) {
    for (int i = 0; i < rings.size(); i++) {
      if ((rings.get(i).held(now) + 1) * 2 > windows.get(i).limit()) {
        return false;
      }
    }
    return true;
  }

  /** First counts, then looks: of two who do so at once, one at least sees the other. */
  private @Nullable Permit take(long now, long end) {
    if (notices.closedUntil(now) > now) {
      return null;
    }
    addToAll(end, 1);
    if (fits(now) && notices.take(now)) {
      return new Place(end);
    }
    addToAll(end, -1);
    return null;
  }

  private void addToAll(long end, int requests) {
    for (var ring : rings) {
      ring.add(end, requests);
    }
  }

  private boolean fits(long now) {
    for (int i = 0; i < rings.size(); i++) {
      if (rings.get(i).held(now) > windows.get(i).limit()) {
        return false;
      }
    }
    return true;
  }

  /** What keeps so many requests from being sent at once. */
  Optional<Obstacle> obstacle(long requests) {
    var now = clock.now();
    var until = Math.max(notices.closedUntil(now), notices.fullUntil(requests, now));
    Window full = null;
    for (int i = 0; i < rings.size(); i++) {
      var window = windows.get(i);
      var room = rings.get(i).roomFor(requests, window.limit(), now);
      if (room > until && room > now) {
        until = room;
        full = window;
      }
    }
    return until > now
        ? Optional.of(new Obstacle(Duration.ofMillis(until - now), full))
        : Optional.empty();
  }

  /** Corrects what is counted by what the vendor says. */
  private void learn(Reading reading) {
    for (int i = 0; i < rings.size(); i++) {
      adapt(i, reading.limits().getOrDefault(windows.get(i).time(), 0));
    }
    var meant = reading.limit().isPresent() ? closest(reading.limit().getAsInt()) : -1;
    if (meant >= 0) {
      adapt(meant, reading.limit().orElse(0));
      followReset(meant, reading.reset());
    }
    if (reading.remaining().isPresent()) {
      limitToWhatRemains(meant, reading.remaining().getAsInt(), reading.reset());
    }
  }

  private void adapt(int window, int limit) {
    if (limit > 0) {
      windows.set(window, windows.get(window).withLimit(limit));
    }
  }

  /** The window that a limit is of: vendors change their numbers, but not to those of another. */
  private int closest(int limit) {
    var closest = -1;
    var least = Double.MAX_VALUE;
    for (int i = 0; i < rings.size(); i++) {
      var known = windows.get(i).limit();
      var distance = Math.abs(Math.log((double) limit / known));
      if (known != Window.UNLIMITED.limit() && distance < least) {
        closest = i;
        least = distance;
      }
    }
    return closest;
  }

  private void followReset(int window, @Nullable Duration reset) {
    var time = windows.get(window).time();
    if (reset != null && time.compareTo(LEAST_TIME_TO_FOLLOW) >= 0 && reset.compareTo(time) <= 0) {
      var now = clock.now();
      rings.get(window).freshFrom(now + reset.plus(ROUNDING).toMillis(), now);
    }
  }

  private void limitToWhatRemains(int meant, int remaining, @Nullable Duration reset) {
    var now = clock.now();
    if (meant >= 0 && remaining >= windows.get(meant).limit() - rings.get(meant).held(now)) {
      return; // Nobody but us has used it.
    }
    var time = reset != null ? reset : windows.get(Math.max(0, meant)).time();
    // What is under way may not be among what the vendor counted.
    notices.remain(remaining - rings.get(0).underWay(now), now, time.toMillis());
  }

  /** A place that counts until a window after the request ended. */
  private final class Place implements Permit {
    private final long end;
    private final AtomicBoolean isTaken = new AtomicBoolean(true);

    Place(long end) {
      this.end = end;
    }

    @Override
    public void answered(Reading reading) {
      if (isTaken.getAndSet(false)) {
        move();
        learn(reading);
      }
    }

    @Override
    public void refused(Duration pause) {
      if (isTaken.getAndSet(false)) {
        move();
        notices.close(clock.now(), pause.toMillis());
      }
    }

    @Override
    public void failed(boolean wasSent) {
      if (isTaken.getAndSet(false)) {
        if (wasSent) {
          move();
        } else {
          addToAll(end, -1);
        }
      }
    }

    /** Counts twice for a moment, rather than not at all; and never moves to a later time. */
    private void move() {
      var now = clock.now();
      addToAll(now, 1);
      if (now < end) {
        addToAll(end, -1);
      }
    }
  }
}
