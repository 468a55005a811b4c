package dev.kosmo.integration.quota;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Supplier;

/** Cells of this process alone. */
final class OwnCells implements Cells {
  private final AtomicLongArray cells;

  OwnCells(int count) {
    cells = new AtomicLongArray(count);
  }

  @Override
  public long get(int index) {
    return cells.get(index);
  }

  @Override
  public boolean replace(int index, long expected, long value) {
    return cells.compareAndSet(index, expected, value);
  }

  @Override
  public synchronized <T> T inTurn(Supplier<T> action) {
    return action.get();
  }
}
