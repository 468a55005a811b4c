package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.CpuClock;
import dev.kosmo.engine.Limit;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Watchdog;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.graalvm.polyglot.Context;
import org.jspecify.annotations.Nullable;

/** Runs scripts in one context, holds them within their limits, and ends them. */
final class Supervisor {
  // GraalJS looks whether it is cancelled at each call and loop, but not inside most builtins.
  private static final int PATIENCE_MILLIS = 10;
  private static final int LOOK_MILLIS = 2;

  private final Context context;
  private final Limits limits;
  private final Runnable wake;
  private volatile @Nullable OwnThread<?> running;
  private volatile @Nullable MemoryUse memory;
  private volatile boolean ended;
  private volatile boolean inHost;
  private volatile boolean outOfMemory;
  private volatile @Nullable LimitException exceeded;

  /** Takes what ends the waits of a script outside of the context. */
  Supervisor(Context context, Limits limits, Runnable wake) {
    this.context = context;
    this.limits = limits;
    this.wake = wake;
  }

  /**
   * Runs work that may enter the context, from the start of its clocks to its end or its limit.
   *
   * @throws ExecutionException with what it threw as its cause; what it went beyond, if anything,
   *     tells {@link #exceeded}
   */
  <T> T run(Callable<T> work) throws InterruptedException, ExecutionException {
    var thread = new OwnThread<T>(() -> watched(work));
    start(thread);
    try {
      return thread.join();
    } catch (InterruptedException e) {
      end(null);
      throw e;
    }
  }

  private void start(OwnThread<?> thread) {
    running = thread;
    try {
      thread.start();
    } catch (OutOfMemoryError e) { // There are too many threads.
      running = null;
      throw e;
    }
  }

  private <T> T watched(Callable<T> work) throws Exception {
    var used = new MemoryUse();
    memory = used;
    var watchdog = Watchdog.watch(limits, usage(new CpuClock(), used), this::end);
    try {
      return work.call();
    } finally {
      watchdog.close();
      var late = watchdog.exceeded();
      if (late != null) {
        end(late);
      }
      running = null;
    }
  }

  private static Watchdog.Usage usage(CpuClock clock, MemoryUse memory) {
    return new Watchdog.Usage() {
      @Override
      public long cpuTime() {
        return clock.nanos();
      }

      @Override
      public long memory() {
        return memory.bytes();
      }
    };
  }

  /**
   * Runs a function of the host, which may wait: it is interrupted when a limit is reached. What it
   * allocates is not the script's.
   */
  <T extends @Nullable Object> T inHost(Supplier<T> call) {
    enterHost();
    try {
      var used = memory;
      return used == null ? call.get() : used.ofHost(call);
    } finally {
      inHost = false;
    }
  }

  private synchronized void enterHost() {
    if (ended) {
      throw new CancellationException();
    }
    inHost = true;
  }

  /** Runs what may wait and is not to be abandoned, however long it takes. */
  void patiently(Runnable work) {
    inHost = true;
    try {
      work.run();
    } finally {
      inHost = false;
    }
  }

  /** Ends whatever runs, for this reason if there is one, and the context with it. */
  void end(@Nullable LimitException reason) {
    markEnded(reason);
    wake.run();
    var thread = running;
    if (thread == null || thread.isCurrent()) {
      close(); // For a script whose function we are in, it is over when that returns.
    } else {
      stop(thread);
    }
  }

  /** Ends it because there is no memory left: it found a way round its limit, or others did. */
  void endOutOfMemory() {
    // First what takes no memory: a script that is over can no longer do any harm.
    markOutOfMemory();
    close();
  }

  private synchronized void markOutOfMemory() {
    outOfMemory |= !ended;
    ended = true;
  }

  private synchronized void markEnded(@Nullable LimitException reason) {
    if (!ended) {
      ended = true;
      exceeded = reason;
    }
  }

  private void stop(OwnThread<?> thread) {
    var closer = new Thread(this::close, "kosmo-js-close");
    closer.setDaemon(true);
    closer.start();
    var interrupted = false;
    var waited = 0;
    while (waited < PATIENCE_MILLIS) {
      try {
        if (thread.isOverIn(LOOK_MILLIS)) {
          break;
        }
        waited = inHost ? 0 : waited + LOOK_MILLIS;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    thread.abandon(new CancellationException());
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  // Closing stops threads by interrupting them and clears their mark afterwards, ours included.
  private void close() {
    var interrupted = Thread.currentThread().isInterrupted();
    context.close(true);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  boolean hasEnded() {
    return ended;
  }

  /** The limit that it was ended for, if that was why. */
  @Nullable LimitException exceeded() {
    return outOfMemory ? new LimitException(Limit.MEMORY, limits, limits.memory()) : exceeded;
  }
}
