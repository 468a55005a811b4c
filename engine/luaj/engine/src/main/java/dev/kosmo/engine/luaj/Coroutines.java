package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.Coroutine.Status;
import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.Realm;
import dev.kosmo.engine.luaj.vm.Varargs;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The coroutines of one session; one of them runs, or none. */
final class Coroutines {
  private static final int MAX_ALIVE = 1000;

  private final Realm realm;
  private final Set<Coroutine> alive = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Coroutine running;

  Coroutines(Realm realm) {
    this.realm = realm;
  }

  /** The coroutine that runs, or null for the main chunk. */
  @Nullable Coroutine running() {
    return running;
  }

  /**
   * Lets a coroutine run until it yields or ends.
   *
   * @throws LuaError if it ends so
   */
  Varargs resume(Coroutine coroutine, Varargs arguments) {
    if (coroutine.status != Status.SUSPENDED) {
      var status = coroutine.status == Status.DEAD ? "dead" : "non-suspended";
      throw new LuaError("cannot resume " + status + " coroutine");
    }
    var resumer = running;
    if (resumer != null) {
      resumer.status = Status.NORMAL;
    }
    coroutine.transfer = arguments;
    try {
      run(coroutine);
    } finally {
      running = resumer;
      if (resumer != null) {
        resumer.status = Status.RUNNING;
      }
    }
    return outcome(coroutine);
  }

  private void run(Coroutine coroutine) {
    if (!coroutine.started) {
      start(coroutine);
    } else {
      running = coroutine;
      coroutine.status = Status.RUNNING;
      coroutine.wake.release();
    }
    coroutine.handBack.acquireUninterruptibly();
  }

  private void start(Coroutine coroutine) {
    if (alive.size() >= MAX_ALIVE) {
      throw new LuaError(
          "more than %,d coroutines are alive. Let some run to their end.".formatted(MAX_ALIVE));
    }
    alive.add(coroutine);
    coroutine.started = true;
    running = coroutine;
    coroutine.status = Status.RUNNING;
    Carrier.start(() -> body(coroutine));
  }

  private void body(Coroutine coroutine) {
    realm.enter();
    try {
      coroutine.transfer = coroutine.function.invoke(coroutine.transfer);
    } catch (Throwable e) {
      // Everything goes to the resumer: what is no error of Lua's must not get lost here.
      coroutine.failure = e;
    } finally {
      coroutine.status = Status.DEAD;
      alive.remove(coroutine);
      coroutine.handBack.release();
    }
  }

  private static Varargs outcome(Coroutine coroutine) {
    var failure = coroutine.failure;
    if (failure instanceof RuntimeException e) {
      throw e;
    } else if (failure instanceof Error e) {
      throw e;
    }
    return coroutine.transfer;
  }

  /** Hands values to the resumer and waits to be resumed. */
  Varargs yield(Varargs values) {
    var coroutine = running;
    if (coroutine == null) {
      throw new LuaError("attempt to yield from outside a coroutine");
    }
    coroutine.transfer = values;
    coroutine.status = Status.SUSPENDED;
    coroutine.handBack.release();
    coroutine.wake.acquireUninterruptibly();
    if (coroutine.killed) {
      throw new Stopped();
    }
    return coroutine.transfer;
  }

  /** Ends a suspended coroutine. */
  void kill(Coroutine coroutine) {
    coroutine.killed = true;
    coroutine.status = Status.DEAD;
    if (coroutine.started) {
      coroutine.wake.release();
      alive.remove(coroutine);
    }
  }

  /** Ends all coroutines, so that no thread outlives the session. */
  void close() {
    alive.forEach(this::kill);
  }
}
