package dev.kosmo.engine.luaj;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.luaj.vm.Varargs;
import dev.kosmo.engine.luaj.vm.lib.VarArgFunction;

/** A function of the host's as a script calls it. */
final class HostCall extends VarArgFunction {
  private final HostFunction function;
  private final Border border;

  HostCall(HostFunction function, Border border) {
    this.function = function;
    this.border = border;
  }

  @Override
  public Varargs invoke(Varargs values) {
    var arguments = border.arguments(values, function.path());
    try {
      var result = border.supervisor().inHost(() -> function.body().call(arguments));
      return border.toLua(result);
    } catch (CallException e) {
      throw border.raise(e);
    } catch (RuntimeException e) {
      throw border.raise(new ErrorValue(internal(), e));
    } finally {
      // Whatever the host answered to being interrupted: the script is over.
      border.realm().tick();
    }
  }

  private ScriptError internal() {
    return ScriptError.of(
        "internal",
        "`%s` failed inside the host. This is not your script's fault.".formatted(function.path()));
  }

  @Override
  public String tojstring() {
    return "function";
  }
}
