package dev.kosmo.engine.graaljs;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The time by which one run must be over. It is either met or missed, never both. */
final class Deadline {
  private static final Duration LONGEST = Duration.ofDays(3650);
  private static final ScheduledThreadPoolExecutor CLOCK = clock();

  private enum State {
    AHEAD,
    MET,
    MISSED
  }

  private final AtomicReference<State> state = new AtomicReference<>(State.AHEAD);
  private final Future<?> alarm;

  private Deadline(Duration time, Runnable missed) {
    var nanos = time.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : time.toNanos();
    alarm = CLOCK.schedule(() -> ring(missed), nanos, TimeUnit.NANOSECONDS);
  }

  /** Starts the clock. What is to be done when time is up happens on another thread. */
  static Deadline in(Duration time, Runnable missed) {
    return new Deadline(time, missed);
  }

  /** Stops the clock; false if it was too late. */
  boolean meet() {
    alarm.cancel(false);
    return state.compareAndSet(State.AHEAD, State.MET) || state.get() == State.MET;
  }

  boolean isMissed() {
    return state.get() == State.MISSED;
  }

  private void ring(Runnable missed) {
    if (state.compareAndSet(State.AHEAD, State.MISSED)) {
      // Stopping one script takes as long as its host function does; the others must not wait.
      daemon(missed).start();
    }
  }

  private static ScheduledThreadPoolExecutor clock() {
    var clock = new ScheduledThreadPoolExecutor(1, Deadline::daemon);
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "kosmo-js-deadline");
    thread.setDaemon(true);
    return thread;
  }
}
