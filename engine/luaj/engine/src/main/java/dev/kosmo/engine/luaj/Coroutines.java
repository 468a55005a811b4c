package dev.kosmo.engine.luaj;

import dev.kosmo.engine.VirtualThreads;
import dev.kosmo.engine.luaj.Fiber.Status;
import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Realm;
import dev.kosmo.engine.luaj.vm.Varargs;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** The coroutines of one session; one of them runs, or none. */
final class Coroutines {
  private static final ThreadFactory THREADS = VirtualThreads.named("lua-coroutine");
  private static final int MAX_ALIVE = 1000;
  // Without the stack that it runs on.
  private static final int BYTES = 300;
  private static final int MAX_DEPTH = 200;
  private static final long COLLECTION_PAUSE = 1_000_000_000L;

  private final Realm realm;
  private final Supervisor supervisor;
  private final Set<Fiber> alive = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Fiber running;
  private int depth;
  private long nextCollection = System.nanoTime();

  Coroutines(Realm realm, Supervisor supervisor) {
    this.realm = realm;
    this.supervisor = supervisor;
  }

  /** The coroutine that runs, or null for the main chunk. */
  @Nullable Fiber running() {
    return running;
  }

  LuaError stackExhausted() {
    return realm.stackExhausted();
  }

  /** Whether there is a coroutine that can yield here. */
  boolean canYield() {
    return running != null && realm.barriers() == 0;
  }

  /**
   * Lets a coroutine run until it yields or ends.
   *
   * @throws LuaError if it ends so
   */
  Varargs resume(Fiber fiber, Varargs arguments) {
    if (fiber.status != Status.SUSPENDED) {
      var status = fiber.status == Status.DEAD ? "dead" : "non-suspended";
      throw new LuaError("cannot resume " + status + " coroutine");
    }
    if (depth >= MAX_DEPTH) {
      throw new LuaError("C stack overflow");
    }
    var resumer = running;
    if (resumer != null) {
      resumer.status = Status.NORMAL;
    }
    fiber.transfer = arguments;
    var began = supervisor.clock().run();
    var barriers = realm.barriers(0);
    depth++;
    try {
      run(fiber);
    } finally {
      depth--;
      realm.barriers(barriers);
      if (began) {
        supervisor.clock().rest();
      }
      running = resumer;
      if (resumer != null) {
        resumer.status = Status.RUNNING;
      }
    }
    return outcome(fiber);
  }

  private void run(Fiber fiber) {
    if (!fiber.started) {
      start(fiber);
    } else {
      running = fiber;
      fiber.status = Status.RUNNING;
      fiber.wake.release();
    }
    fiber.handBack.acquireUninterruptibly();
  }

  private void start(Fiber fiber) {
    makeRoom();
    if (alive.size() >= MAX_ALIVE) {
      throw new LuaError(
          "more than %,d coroutines are alive. Let some run to their end.".formatted(MAX_ALIVE));
    }
    alive.add(fiber);
    fiber.started = true;
    running = fiber;
    fiber.status = Status.RUNNING;
    THREADS.newThread(() -> body(fiber)).start();
  }

  // Scripts leave generators behind half-way. Only the collector can tell which are out of reach.
  private void makeRoom() {
    if (alive.size() < MAX_ALIVE || killAbandoned() > 0) {
      return;
    }
    if (System.nanoTime() >= nextCollection) {
      System.gc();
      // A script that keeps nearly all of them must not make the whole JVM collect all the time.
      var worthIt = killAbandoned() >= MAX_ALIVE / 2;
      nextCollection = System.nanoTime() + (worthIt ? 0 : COLLECTION_PAUSE);
    }
  }

  private int killAbandoned() {
    var before = alive.size();
    for (var fiber : alive) {
      if (fiber.isAbandoned()) {
        kill(fiber);
      }
    }
    return before - alive.size();
  }

  private void body(Fiber fiber) {
    realm.enter();
    try {
      fiber.transfer = fiber.function.invoke(fiber.transfer);
    } catch (Throwable e) {
      // Everything goes to the resumer: what is no error of Lua's must not get lost here.
      fiber.failure = e;
    } finally {
      fiber.status = Status.DEAD;
      alive.remove(fiber);
      fiber.handBack.release();
    }
  }

  private static Varargs outcome(Fiber fiber) {
    var failure = fiber.failure;
    if (failure instanceof RuntimeException e) {
      throw e;
    } else if (failure instanceof Error e) {
      throw e;
    }
    return fiber.transfer;
  }

  /** Hands values to the resumer and waits to be resumed. */
  Varargs suspend(Varargs values) {
    var fiber = running;
    if (fiber == null) {
      throw new LuaError("attempt to yield from outside a coroutine");
    } else if (realm.barriers() > 0) {
      throw new LuaError("attempt to yield across a C-call boundary");
    }
    fiber.transfer = values;
    fiber.status = Status.SUSPENDED;
    fiber.handBack.release();
    fiber.wake.acquireUninterruptibly();
    if (fiber.killed) {
      throw new Stopped(null);
    }
    return fiber.transfer;
  }

  /** A coroutine that has not run yet. */
  Coroutine create(LuaValue function) {
    realm.take(BYTES);
    return Coroutine.of(new Fiber(function));
  }

  /** Ends a suspended coroutine. */
  void kill(Fiber fiber) {
    fiber.killed = true;
    fiber.status = Status.DEAD;
    if (fiber.started) {
      fiber.wake.release();
      alive.remove(fiber);
    }
  }

  /** Ends all coroutines, so that no thread outlives the session. */
  void close() {
    alive.forEach(this::kill);
  }
}
