package dev.kosmo.integration.quota;

import java.util.function.Supplier;

/**
 * Numbers that several threads count in, and several processes where they are shared. All are 0 at
 * first. Reads and replacements of all of them happen in one order that everybody sees.
 */
interface Cells extends AutoCloseable {

  long get(int index);

  /** Sets a cell if it still has the value that is expected. */
  boolean replace(int index, long expected, long value);

  /**
   * Does something with nobody else doing so, or after a short while all the same: an order, not a
   * protection.
   */
  <T> T inTurn(Supplier<T> action);

  /** Whether other processes may count here, too. */
  default boolean areShared() {
    return false;
  }

  @Override
  default void close() {}
}
