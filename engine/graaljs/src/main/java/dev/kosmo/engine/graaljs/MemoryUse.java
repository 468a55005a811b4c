package dev.kosmo.engine.graaljs;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How many bytes the thread that made it has allocated in its life, whether or not it still holds
 * them, parts of the host apart.
 */
final class MemoryUse {
  private static final long NOT = -1;

  private final long thread = Thread.currentThread().getId();
  private final AtomicLong ofHost = new AtomicLong();
  private volatile long inHostSince = NOT;

  // Apart, because it takes tens of milliseconds to make, which a script without calls is spared.
  private static final class Meter {
    // What a JVM of another make does not tell, it cannot limit.
    private static final @Nullable ThreadMXBean THREADS =
        ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean ? bean : null;

    private static long allocatedBy(long thread) {
      return THREADS == null ? 0 : Math.max(0, THREADS.getThreadAllocatedBytes(thread));
    }
  }

  /** Runs a part of the host, whose allocations are not the script's. */
  <T extends @Nullable Object> T ofHost(Supplier<T> call) {
    var before = Meter.allocatedBy(thread);
    inHostSince = before;
    try {
      return call.get();
    } finally {
      ofHost.addAndGet(Meter.allocatedBy(thread) - before);
      inHostSince = NOT;
    }
  }

  /** Bytes that count; may be asked from any thread. */
  long bytes() {
    // In this order: a call that ends in between is taken off and not added.
    var since = inHostSince;
    var allocated = since == NOT ? Meter.allocatedBy(thread) : since;
    return Math.max(0, allocated - ofHost.get());
  }
}
