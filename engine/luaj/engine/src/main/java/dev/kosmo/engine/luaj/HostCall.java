package dev.kosmo.engine.luaj;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.luaj.vm.Varargs;
import dev.kosmo.engine.luaj.vm.lib.VarArgFunction;

/** A function of the host's as a script calls it. */
final class HostCall extends VarArgFunction {
  // Room for what host functions do; a call of this class takes some 50 to 100 bytes.
  private static final int FRAMES_TO_SPARE = 1500;

  private final HostFunction function;
  private final Border border;

  HostCall(HostFunction function, Border border) {
    this.function = function;
    this.border = border;
  }

  @Override
  public Varargs invoke(Varargs values) {
    requireRoom(FRAMES_TO_SPARE);
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

  /**
   * Overflows the stack here rather than in host code: inside a static initializer that would break
   * the class for the whole JVM.
   */
  private static int requireRoom(int frames) {
    return frames == 0 ? 0 : 1 + requireRoom(frames - 1);
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
