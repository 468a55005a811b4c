package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Varargs;
import java.lang.ref.WeakReference;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** What a coroutine runs on: a thread of its own that runs only while its resumer waits. */
final class Fiber {

  /** What Lua calls its status. */
  enum Status {
    SUSPENDED,
    RUNNING,
    NORMAL,
    DEAD
  }

  final LuaValue function;
  final Semaphore wake = new Semaphore(0);
  final Semaphore handBack = new Semaphore(0);

  // Handed over with a semaphore, so never read while another thread writes.
  Status status = Status.SUSPENDED;
  boolean started;
  boolean killed;
  Varargs transfer = LuaValue.NONE;
  @Nullable Throwable failure;

  // Weak, or the thread would keep alive what tells that nobody needs it.
  private WeakReference<@Nullable Coroutine> holder = new WeakReference<>(null);

  Fiber(LuaValue function) {
    this.function = function;
  }

  @Nullable Coroutine holder() {
    return holder.get();
  }

  void heldBy(Coroutine coroutine) {
    holder = new WeakReference<>(coroutine);
  }

  /** Whether nobody can ever resume it. */
  boolean isAbandoned() {
    return status == Status.SUSPENDED && holder.get() == null;
  }
}
