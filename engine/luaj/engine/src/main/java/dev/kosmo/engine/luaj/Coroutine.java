package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Varargs;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** A coroutine: a thread of its own that runs only while its resumer waits. */
final class Coroutine extends LuaValue {

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
  Varargs transfer = NONE;
  @Nullable Throwable failure;

  Coroutine(LuaValue function) {
    this.function = function;
  }

  @Override
  public int type() {
    return TTHREAD;
  }

  @Override
  public String typename() {
    return "thread";
  }

  @Override
  public String tojstring() {
    return "thread";
  }
}
