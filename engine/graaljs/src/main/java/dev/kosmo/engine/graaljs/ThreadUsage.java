package dev.kosmo.engine.graaljs;

import com.sun.management.ThreadMXBean;
import dev.kosmo.engine.CpuClock;
import dev.kosmo.engine.Watchdog;
import java.lang.management.ManagementFactory;

/** What the thread that made it has used since. */
final class ThreadUsage implements Watchdog.Usage {
  // What a JVM of another make does not tell, it cannot limit.
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final long thread = Thread.currentThread().getId();
  private final long before = Math.max(0, threads.getThreadAllocatedBytes(thread));
  private final CpuClock clock = new CpuClock();

  @Override
  public long cpuTime() {
    return clock.nanos();
  }

  @Override
  public long memory() {
    return Math.max(0, threads.getThreadAllocatedBytes(thread) - before);
  }
}
