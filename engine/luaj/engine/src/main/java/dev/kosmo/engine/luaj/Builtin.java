package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.BadArgument;
import dev.kosmo.engine.luaj.vm.Varargs;
import dev.kosmo.engine.luaj.vm.lib.VarArgFunction;

/** A function of a library. */
final class Builtin extends VarArgFunction {

  /** What it does. */
  @FunctionalInterface
  interface Body {
    Varargs call(Arguments arguments);
  }

  private final String fullName;
  private final Body body;

  Builtin(String fullName, Body body) {
    this.fullName = fullName;
    this.body = body;
  }

  @Override
  public Varargs invoke(Varargs values) {
    var arguments = new Arguments(fullName, values);
    try {
      return body.call(arguments);
    } catch (BadArgument e) {
      if (!arguments.raised(e)) {
        e.calledByLibrary();
      }
      throw e;
    }
  }
}
