package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.Varargs;
import dev.kosmo.engine.luaj.vm.lib.VarArgFunction;

/** A function of a library. */
final class Builtin extends VarArgFunction {

  /** What it does. */
  @FunctionalInterface
  interface Body {
    Varargs call(Arguments arguments);
  }

  private final String shortName;
  private final Body body;

  Builtin(String shortName, Body body) {
    this.shortName = shortName;
    this.body = body;
  }

  @Override
  public Varargs invoke(Varargs values) {
    return body.call(new Arguments(shortName, values));
  }

  @Override
  public String tojstring() {
    return "function";
  }
}
