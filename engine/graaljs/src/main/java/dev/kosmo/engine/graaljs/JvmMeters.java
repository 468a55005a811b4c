package dev.kosmo.engine.graaljs;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What this JVM tells about its memory. */
final class JvmMeters {
  // Made once, and not by a script's thread: that takes tens of milliseconds.
  private static final AtomicReference<@Nullable JvmMeters> MADE = new AtomicReference<>();

  private final @Nullable ThreadMXBean threads =
      ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean ? bean : null;
  private final List<GarbageCollectorMXBean> collectors =
      ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class);
  private final Set<String> heap =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toSet());

  private JvmMeters() {}

  /** Makes them, if nobody has. */
  static JvmMeters get() {
    var made = MADE.get();
    if (made == null) {
      made = new JvmMeters();
      MADE.set(made);
    }
    return made;
  }

  static @Nullable JvmMeters ifMade() {
    return MADE.get();
  }

  /** Bytes that a living thread has allocated; 0 if this JVM does not tell. */
  long allocatedBy(long thread) {
    return threads == null ? 0 : Math.max(0, threads.getThreadAllocatedBytes(thread));
  }

  /** How often garbage was collected. */
  long collections() {
    return collectors.stream().mapToLong(GarbageCollectorMXBean::getCollectionCount).sum();
  }

  /** Bytes that were in use after the last collection; 0 if there was none. */
  long heapAfterCollection() {
    return collectors.stream()
        .map(GarbageCollectorMXBean::getLastGcInfo)
        .filter(Objects::nonNull)
        .max(Comparator.comparingLong(GcInfo::getEndTime))
        .map(this::heapAfter)
        .orElse(0L);
  }

  private long heapAfter(GcInfo collection) {
    return collection.getMemoryUsageAfterGc().entrySet().stream()
        .filter(pool -> heap.contains(pool.getKey()))
        .mapToLong(pool -> pool.getValue().getUsed())
        .sum();
  }
}
