package dev.kosmo.engine.graaljs;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** The timers of one session, which run one after the other on the session's thread. */
final class EventLoop {
  // As browsers and Node have it: the delay is a signed integer of milliseconds.
  private static final double LONGEST_DELAY = Integer.MAX_VALUE;

  private final PriorityQueue<Timer> timers =
      new PriorityQueue<>(Comparator.comparingLong(Timer::due).thenComparingInt(Timer::order));
  private final CountDownLatch stopped = new CountDownLatch(1);
  private int lastId;
  private int lastOrder;

  private record Timer(
      int id,
      long due,
      int order,
      double delay,
      boolean repeats,
      Value callback,
      Value arguments) {}

  void install(Border border) {
    border
        .prelude()
        .call(
            "timers",
            new HostCall(border, "setTimeout", this::start),
            new HostCall(border, "clearTimeout", this::cancel));
  }

  /** Forgets all timers. */
  void clear() {
    timers.clear();
  }

  boolean isEmpty() {
    return timers.isEmpty();
  }

  /** Ends the wait for a timer; may come from any thread. */
  void stop() {
    stopped.countDown();
  }

  /**
   * Waits for the next timer and runs it.
   *
   * @throws CancellationException if it was stopped meanwhile
   */
  void runNext(Prelude prelude) throws InterruptedException {
    var timer = timers.element();
    if (stopped.await(timer.due() - System.nanoTime(), TimeUnit.NANOSECONDS)) {
      throw new CancellationException();
    }
    timers.remove(timer);
    if (timer.repeats()) {
      add(timer.id(), timer.delay(), true, timer.callback(), timer.arguments());
    }
    prelude.call("callWith", timer.callback(), timer.arguments());
  }

  private Object start(Value[] request) {
    var delay = request[1].asDouble();
    var sane = delay >= 1 ? Math.min(delay, LONGEST_DELAY) : 1;
    add(++lastId, sane, request[2].asBoolean(), request[0], request[3]);
    return lastId;
  }

  private void add(int id, double delay, boolean repeats, Value callback, Value arguments) {
    long due = System.nanoTime() + (long) (delay * 1e6);
    timers.add(new Timer(id, due, ++lastOrder, delay, repeats, callback, arguments));
  }

  private @Nullable Object cancel(Value[] request) {
    var id = request[0].asDouble();
    timers.removeIf(timer -> timer.id() == id);
    return null;
  }
}
