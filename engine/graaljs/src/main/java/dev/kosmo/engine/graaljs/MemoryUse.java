package dev.kosmo.engine.graaljs;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How much memory the thread that made it uses: everything that it allocates, up to the limit.
 * Beyond that, what the garbage collector has shown to be gone no longer counts: GraalJS allocates
 * for many a number and call, and a long calculation would be stopped for memory that it never
 * held.
 */
final class MemoryUse {
  private final long thread = Thread.currentThread().getId();
  private final long limit;
  private final AtomicLong notTheScripts = new AtomicLong();

  // Of the thread that asks, from here on.
  private long previous;
  private long collections = -1;
  private long baseline;
  private boolean collected;
  private long kept;
  private long keptSince;

  MemoryUse(long limit) {
    this.limit = limit;
    var meters = JvmMeters.ifMade();
    if (meters != null) {
      notTheScripts.set(meters.allocatedBy(thread));
      collections = meters.collections();
      baseline = meters.heapAfterCollection();
    }
  }

  /** Runs a part of the host whose allocations are not the script's. */
  <T extends @Nullable Object> T ofHost(Supplier<T> call) {
    var meters = JvmMeters.ifMade();
    if (meters == null) {
      return call.get();
    }
    var before = meters.allocatedBy(thread);
    try {
      return call.get();
    } finally {
      notTheScripts.addAndGet(meters.allocatedBy(thread) - before);
    }
  }

  /** Bytes that the script has allocated, whether or not it still holds them. */
  long allocated() {
    return JvmMeters.get().allocatedBy(thread) - notTheScripts.get();
  }

  /** Bytes that count; asked by one thread only, more often than the limit can be reached. */
  long bytes() {
    var allocated = allocated();
    noteCollections(JvmMeters.get());
    previous = allocated;
    return allocated <= limit || !collected
        ? allocated
        : Math.min(allocated, kept + allocated - keptSince);
  }

  // What others hold is taken for what was there before; if they let go of some, for that.
  private void noteCollections(JvmMeters meters) {
    var count = meters.collections();
    if (collections >= 0 && count > collections) {
      var heap = meters.heapAfterCollection();
      baseline = Math.min(baseline, heap);
      kept = heap - baseline;
      keptSince = previous;
      collected = true;
    }
    collections = count;
  }
}
