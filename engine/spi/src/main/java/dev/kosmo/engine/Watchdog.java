package dev.kosmo.engine;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Watches what one run uses up of its {@link Limits}, from a thread of its own, and calls the
 * engine once when it is too much. A run is either over in time or stopped, never both.
 *
 * <p>It looks again when a limit could be reached at the earliest: a second of processor time takes
 * at least a second.
 */
public final class Watchdog implements AutoCloseable {

  /** What a run has used up since it started; asked from the watchdog's thread. */
  public interface Usage {

    /** Processor time in nanoseconds. */
    long cpuTime();

    /** Bytes allocated. */
    long memory();
  }

  private static final ScheduledThreadPoolExecutor CLOCK = clock();
  private static final long LONGEST = Duration.ofDays(3650).toNanos();
  private static final long SHORTEST = 1_000_000;
  // Clocks that are set up when they are first read start from here, see CpuClock.
  private static final long FIRST = 250_000_000;
  // More than one thread can allocate in a nanosecond.
  private static final long BYTES_PER_NANO = 8;

  private final Limits limits;
  private final Usage usage;
  private final Consumer<LimitException> stop;
  private final long start = System.nanoTime();
  private final AtomicReference<@Nullable Object> end = new AtomicReference<>();
  private volatile @Nullable Future<?> next;

  private Watchdog(Limits limits, Usage usage, Consumer<LimitException> stop) {
    this.limits = limits;
    this.usage = usage;
    this.stop = stop;
  }

  /**
   * Starts the clock.
   *
   * @param stop is called on another thread, at most once
   */
  public static Watchdog watch(Limits limits, Usage usage, Consumer<LimitException> stop) {
    var watchdog = new Watchdog(limits, usage, stop);
    watchdog.lookIn(Math.min(FIRST, watchdog.earliest(0, 0, 0) / 2));
    return watchdog;
  }

  /** Ends the watch; from now on the run is not stopped any more. */
  @Override
  public void close() {
    end.compareAndSet(null, this);
    var last = next;
    if (last != null) {
      last.cancel(false);
    }
  }

  /** The limit that the run was stopped for, if it was. */
  public @Nullable LimitException exceeded() {
    return end.get() instanceof LimitException limit ? limit : null;
  }

  private void lookIn(long nanos) {
    next = CLOCK.schedule(this::look, nanos, TimeUnit.NANOSECONDS);
    if (end.get() != null) {
      close();
    }
  }

  private void look() {
    var time = System.nanoTime() - start;
    var cpuTime = usage.cpuTime();
    var memory = usage.memory();
    if (time >= nanos(limits.time())) {
      bite(Limit.TIME, Limit.seconds(Duration.ofNanos(time)));
    } else if (cpuTime >= nanos(limits.cpuTime())) {
      bite(Limit.CPU_TIME, Limit.seconds(Duration.ofNanos(cpuTime)));
    } else if (memory > limits.memory()) {
      bite(Limit.MEMORY, memory);
    } else {
      Rehearsal.await();
      lookIn(earliest(time, cpuTime, memory));
    }
  }

  private long earliest(long time, long cpuTime, long memory) {
    var timeLeft = nanos(limits.time()) - time;
    var cpuLeft = nanos(limits.cpuTime()) - cpuTime;
    var memoryLeft = (limits.memory() - memory) / BYTES_PER_NANO;
    return Math.max(SHORTEST, Math.min(timeLeft, Math.min(cpuLeft, memoryLeft)));
  }

  private void bite(Limit limit, Number used) {
    var exceeded = new LimitException(limit, limits, used);
    if (end.compareAndSet(null, exceeded)) {
      // Stopping one script takes as long as its host function does; the others must not wait.
      daemon(() -> stop.accept(exceeded)).start();
    }
  }

  /** The end of a script, once before there is one: what is done first takes a while. */
  private static final class Rehearsal {
    private static final ScriptException END =
        new LimitException(Limit.TIME, Limits.standard(), 1).endOf(Script.text("", ""));

    private Rehearsal() {}

    static void await() {
      END.error();
    }
  }

  private static long nanos(Duration time) {
    return time.compareTo(Duration.ofNanos(LONGEST)) > 0 ? LONGEST : time.toNanos();
  }

  private static ScheduledThreadPoolExecutor clock() {
    var clock = new ScheduledThreadPoolExecutor(1, Watchdog::daemon);
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "kosmo-watchdog");
    thread.setDaemon(true);
    return thread;
  }
}
