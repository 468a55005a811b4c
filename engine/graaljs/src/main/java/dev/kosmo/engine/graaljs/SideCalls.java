package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.VirtualThreads;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Host calls that run beside the script, a few at a time while the others wait their turn. What
 * follows from each runs on the script's thread, which asks for it.
 */
final class SideCalls {
  private static final int MOST_AT_ONCE = 16;
  private static final ThreadFactory THREADS = VirtualThreads.named("kosmo-js-call");
  private static final Runnable STOP = () -> {};
  private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(10);
  private static final long GRACE = TimeUnit.SECONDS.toNanos(2);

  // A call keeps its thread until the script takes the answer, so that answers cannot pile up.
  private final TransferQueue<Runnable> ended = new LinkedTransferQueue<>();
  private volatile boolean stopped;
  private volatile @Nullable ThreadPoolExecutor threads;
  private int open;

  /**
   * Runs a call on another thread when there is room.
   *
   * @param call returns what is to be done on the script's thread then
   */
  void start(Supplier<Runnable> call) {
    if (!stopped) {
      open++;
      threads().execute(() -> handOver(call.get()));
    }
  }

  private void handOver(Runnable rest) {
    try {
      ended.transfer(rest);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // Nobody wants it any more.
    }
  }

  private ThreadPoolExecutor threads() {
    var running = threads;
    if (running == null) {
      running =
          new ThreadPoolExecutor(
              MOST_AT_ONCE,
              MOST_AT_ONCE,
              0,
              TimeUnit.SECONDS,
              new LinkedBlockingQueue<>(),
              THREADS);
      threads = running;
    }
    return running;
  }

  boolean areOpen() {
    return open > 0;
  }

  /**
   * Waits for a call to end.
   *
   * @return what to do then, or null if none ended in this time
   * @throws CancellationException if all was stopped meanwhile
   */
  @Nullable Runnable await(long nanos) throws InterruptedException {
    var next = ended.poll(nanos, TimeUnit.NANOSECONDS);
    if (next == STOP) {
      throw new CancellationException();
    }
    open -= next == null ? 0 : 1;
    return next;
  }

  /** Interrupts all calls and whoever waits for them; may come from any thread. */
  void stop() {
    stopped = true;
    ended.add(STOP);
    var running = threads;
    if (running != null) {
      running.shutdownNow();
    }
  }

  /** Forgets the calls that wait, and lets those end that were begun: they may be writes. */
  void end() {
    var running = threads;
    if (running == null) {
      return;
    }
    running.getQueue().clear();
    running.shutdown();
    var interrupted = false;
    for (var left = GRACE; left > 0 && !running.isTerminated(); ) {
      try {
        ended.poll(GLANCE, TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        interrupted = true;
        running.shutdownNow();
      }
      left -= stopped || interrupted ? GLANCE : 0;
    }
    threads = null;
    open = 0;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
