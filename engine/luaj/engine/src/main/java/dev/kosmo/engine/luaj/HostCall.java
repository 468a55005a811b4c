package dev.kosmo.engine.luaj;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Varargs;
import dev.kosmo.engine.luaj.vm.lib.VarArgFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something of the host's that a script calls. */
abstract class HostCall extends VarArgFunction {
  // Room for what host functions do; a call of this class takes some 50 to 100 bytes.
  private static final int FRAMES_TO_SPARE = 1500;

  final String path;
  final Border border;

  /** Takes its full name in script words. */
  HostCall(String path, Border border) {
    this.path = path;
    this.border = border;
  }

  /** What is to be done in the host. */
  abstract Supplier<@Nullable Object> with(Varargs values);

  /** What the script gets of it. */
  abstract LuaValue toLua(@Nullable Object result);

  @Override
  public final Varargs invoke(Varargs values) {
    requireRoom(FRAMES_TO_SPARE);
    var call = with(values);
    try {
      return toLua(border.supervisor().inHost(call));
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
        "`%s` failed inside the host. This is not your script's fault.".formatted(path));
  }

  @Override
  public final String tojstring() {
    return "function";
  }
}
