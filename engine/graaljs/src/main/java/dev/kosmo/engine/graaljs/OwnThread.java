package dev.kosmo.engine.graaljs;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Work on a thread of its own, while the caller waits. What that thread uses of processor and
 * memory is what the work uses; its stack is as large whoever calls; and it is never a virtual
 * thread, whose use a JVM does not tell.
 */
final class OwnThread<T> {
  // Address space; what is never touched takes no memory.
  private static final long STACK_BYTES = 32 << 20;

  private final Thread thread;
  private final AtomicReference<@Nullable Object> outcome = new AtomicReference<>();
  private final CountDownLatch over = new CountDownLatch(1);

  OwnThread(Callable<T> work) {
    thread = new Thread(null, () -> run(work), "kosmo-js", STACK_BYTES);
    thread.setDaemon(true);
  }

  /**
   * Does the work while the caller waits, interrupted or not.
   *
   * @throws IllegalStateException if it throws a checked exception
   */
  static <T> T call(Callable<T> work) {
    var thread = new OwnThread<>(work);
    thread.start();
    thread.awaitUninterrupted();
    try {
      return thread.result();
    } catch (ExecutionException e) {
      throwUnchecked(e.getCause());
      throw new IllegalStateException(e.getCause());
    }
  }

  private void awaitUninterrupted() {
    var interrupted = false;
    while (over.getCount() > 0) {
      try {
        over.await();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void throwUnchecked(@Nullable Throwable e) {
    if (e instanceof RuntimeException exception) {
      throw exception;
    }
    if (e instanceof Error error) {
      throw error;
    }
  }

  void start() {
    thread.start();
  }

  private void run(Callable<T> work) {
    Object end;
    try {
      end = work.call();
    } catch (Throwable e) {
      end = e;
    }
    outcome.compareAndSet(null, end);
    over.countDown();
  }

  boolean isCurrent() {
    return thread == Thread.currentThread();
  }

  /** Waits at most this long; whether the work is over then. */
  boolean isOverIn(long millis) throws InterruptedException {
    return over.await(millis, TimeUnit.MILLISECONDS);
  }

  /** Lets {@link #join} fail with this at once, unless the work is over. */
  void abandon(Throwable instead) {
    outcome.compareAndSet(null, instead);
    over.countDown();
  }

  /**
   * Waits for what the work returns.
   *
   * @throws ExecutionException with what it threw as its cause
   */
  T join() throws InterruptedException, ExecutionException {
    over.await();
    return result();
  }

  @SuppressWarnings("unchecked") // Nothing but results and failures is ever put there.
  private T result() throws ExecutionException {
    var end = Objects.requireNonNull(outcome.get());
    if (end instanceof Throwable failure) {
      throw new ExecutionException(failure);
    }
    return (T) end;
  }
}
