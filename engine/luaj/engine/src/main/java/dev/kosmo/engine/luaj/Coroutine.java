package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.LuaValue;

/** A coroutine as a script holds it. Once no script holds it any more, its fiber can end. */
final class Coroutine extends LuaValue {
  private final Fiber fiber;

  private Coroutine(Fiber fiber) {
    this.fiber = fiber;
  }

  /** The value for a fiber, one and the same as long as someone holds it. */
  static Coroutine of(Fiber fiber) {
    var holder = fiber.holder();
    if (holder == null) {
      holder = new Coroutine(fiber);
      fiber.heldBy(holder);
    }
    return holder;
  }

  Fiber fiber() {
    return fiber;
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
