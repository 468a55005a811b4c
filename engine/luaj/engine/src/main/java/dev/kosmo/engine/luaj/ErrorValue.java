package dev.kosmo.engine.luaj;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.luaj.vm.LuaString;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.OrderedTable;
import dev.kosmo.engine.luaj.vm.Position;
import org.jspecify.annotations.Nullable;

/** The failure of a host function as a script holds it: a table that reads like its message. */
final class ErrorValue extends OrderedTable {
  private final ScriptError error;
  private final Throwable cause;
  private @Nullable Position origin;

  ErrorValue(ScriptError error, Throwable cause) {
    this.error = error;
    this.cause = cause;
  }

  static ErrorValue of(CallException failure) {
    return new ErrorValue(failure.error(), failure);
  }

  ScriptError error() {
    return error;
  }

  Throwable cause() {
    return cause;
  }

  LuaString text() {
    return LuaValue.valueOf(error.message());
  }

  /** Where it was first raised, which stays true when a script raises it again. */
  @Nullable Position position(@Nullable Position raised) {
    return origin == null ? raised : origin;
  }

  void raisedAt(@Nullable Position position) {
    if (origin == null) {
      origin = position;
    }
  }
}
