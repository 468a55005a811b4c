package dev.kosmo.integration.quota;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the requests that a vendor counts together: it lets through what the limits
 * have room for and makes the others wait, in the order in which they came. Safe for use by several
 * threads; a shared one also counts what other processes send through theirs.
 */
public final class Gate implements AutoCloseable {
  // Longer than any request, so that none is under way.
  private static final long IDLE = Ledger.LONGEST_REQUEST.toMillis();

  private static final long SPREAD = 10;
  private static final Obstacle SHORT = new Obstacle(Duration.ofMillis(1), null);

  private final Cells cells;
  private final QuotaClock clock;
  private final Ledger ledger;
  private final ReentrantLock turn = new ReentrantLock(true);
  private volatile long lastEntry;

  Gate(List<Window> windows, Cells cells, QuotaClock clock) {
    this.cells = cells;
    this.clock = clock;
    this.ledger = new Ledger(windows, cells, clock);
    this.lastEntry = clock.now();
  }

  /** A gate of this process. No windows are no limit, until the vendor speaks of one. */
  public static Gate own(List<Window> windows) {
    return new Gate(windows, new OwnCells(Ledger.cells(windows)), QuotaClock.steady());
  }

  /**
   * A gate that all processes share which name the same file, or one of this process if the file
   * system does not let us.
   *
   * @param file for these windows alone; it is made if there is none
   */
  public static Gate shared(List<Window> windows, Path file) {
    // An interrupted thread would only close the file.
    var interrupted = Thread.interrupted();
    try {
      var cells = SharedCells.open(file, Ledger.cells(windows));
      return new Gate(windows, cells, QuotaClock.ofDay());
    } catch (IOException | UnsupportedOperationException e) {
      return own(windows);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * Waits for a place.
   *
   * @param longest how long the request takes at most
   */
  public Entry enter(Duration longest, Patience patience) throws InterruptedException {
    if (turn.hasQueuedThreads() || !turn.tryLock()) {
      var obstacle = ledger.obstacle(turn.getQueueLength() + 1L);
      if (obstacle.isPresent() && !patience.waits(obstacle.get())) {
        return new Entry(null, obstacle.get());
      }
      if (!turn.tryLock(patience.left().toNanos(), TimeUnit.NANOSECONDS)) {
        return new Entry(null, ledger.obstacle(1).orElse(SHORT));
      }
    }
    try {
      return enterInTurn(longest, patience);
    } finally {
      turn.unlock();
    }
  }

  private Entry enterInTurn(Duration longest, Patience patience) throws InterruptedException {
    while (true) {
      var permit = tryEnter(longest);
      if (permit != null) {
        return new Entry(permit, null);
      }
      // None if there is room by now.
      var obstacle = ledger.obstacle(1);
      if (obstacle.map(it -> !patience.waits(it)).orElseGet(() -> patience.left().isZero())) {
        return new Entry(null, obstacle.orElse(SHORT));
      }
      Thread.sleep(obstacle.orElse(SHORT).time().toMillis() + spread());
    }
  }

  /** Of processes that wait for one place, not always the same should be the first to look. */
  private long spread() {
    return cells.areShared() ? ThreadLocalRandom.current().nextLong(SPREAD) : 0;
  }

  /** A place if there is one now, or null. */
  @Nullable Permit tryEnter(Duration longest) {
    var now = clock.now();
    if (now - lastEntry > IDLE) {
      ledger.setClock();
    }
    lastEntry = clock.now();
    return ledger.tryEnter(longest);
  }

  @Override
  public void close() {
    cells.close();
  }
}
