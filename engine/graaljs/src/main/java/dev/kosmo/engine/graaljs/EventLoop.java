package dev.kosmo.engine.graaljs;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CancellationException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The timers of one session and its calls beside the script. What follows from either runs on the
 * session's thread, one after the other.
 */
final class EventLoop {
  // As browsers and Node have it: the delay is a signed integer of milliseconds.
  private static final double LONGEST_DELAY = Integer.MAX_VALUE;

  private final PriorityQueue<Timer> timers =
      new PriorityQueue<>(Comparator.comparingLong(Timer::due).thenComparingInt(Timer::order));
  private final SideCalls calls = new SideCalls();
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

  SideCalls calls() {
    return calls;
  }

  /** Forgets all timers. */
  void clear() {
    timers.clear();
  }

  boolean isEmpty() {
    return timers.isEmpty() && !calls.areOpen();
  }

  /** Ends the wait for whatever is next; may come from any thread. */
  void stop() {
    calls.stop();
  }

  /**
   * Waits for the next timer or call and runs what follows from it.
   *
   * @throws CancellationException if it was stopped meanwhile
   */
  void runNext(Prelude prelude) throws InterruptedException {
    var timer = timers.peek();
    var ended = calls.await(timer == null ? Long.MAX_VALUE : timer.due() - System.nanoTime());
    if (ended != null) {
      ended.run();
    } else if (timer != null) {
      run(timer, prelude);
    }
  }

  private void run(Timer timer, Prelude prelude) {
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
