package dev.kosmo.engine;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/**
 * How much processor time a run has used: that of the thread which made the clock, plus all
 * wall-clock time between {@link #run} and {@link #rest}, for work on threads whose processor time
 * the JVM does not tell. On such a thread itself, a virtual one, a clock runs from the beginning.
 */
public final class CpuClock {
  // Only looked up, because the sources are for Java 17.
  private static final @Nullable MethodHandle IS_VIRTUAL = isVirtual();

  private final long thread = Thread.currentThread().getId();
  private final long start = System.nanoTime();
  private final boolean readable = !isVirtual(Thread.currentThread());
  private long before = -1;
  private long counted;
  private long runningSince;
  private boolean running;

  /** Starts at zero for the current thread. */
  public CpuClock() {
    if (!readable) {
      run();
    }
  }

  /** Counts wall-clock time from now on; false if that was so already. */
  public synchronized boolean run() {
    var changed = !running;
    if (changed) {
      running = true;
      runningSince = System.nanoTime();
    }
    return changed;
  }

  /** Counts no wall-clock time from now on; false if that was so already. */
  public synchronized boolean rest() {
    var changed = running;
    if (changed) {
      running = false;
      counted += System.nanoTime() - runningSince;
    }
    return changed;
  }

  /** Nanoseconds so far; may be asked from any thread. */
  public synchronized long nanos() {
    var sum = counted + (running ? System.nanoTime() - runningSince : 0);
    return readable ? sum + ofThread() : sum;
  }

  // Asking costs tens of milliseconds the first time, which a short script should not pay. So what
  // the thread had used before is worked out at the first look, as if it had never waited since.
  private long ofThread() {
    var total = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
    if (total < 0) {
      return 0; // The thread is over.
    }
    if (before < 0) {
      before = Math.max(0, total - (System.nanoTime() - start));
    }
    return total - before;
  }

  private static boolean isVirtual(Thread thread) {
    try {
      return IS_VIRTUAL != null && (boolean) IS_VIRTUAL.invoke(thread);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable MethodHandle isVirtual() {
    try {
      return MethodHandles.publicLookup()
          .findVirtual(Thread.class, "isVirtual", MethodType.methodType(boolean.class));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      return null;
    }
  }
}
