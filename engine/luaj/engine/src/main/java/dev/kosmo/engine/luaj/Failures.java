package dev.kosmo.engine.luaj;

import static dev.kosmo.engine.ScriptException.Kind.HOST;
import static dev.kosmo.engine.ScriptException.Kind.RUNTIME;
import static dev.kosmo.engine.ScriptException.Kind.SYNTAX;

import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.ScriptException.Kind;
import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaNumber;
import dev.kosmo.engine.luaj.vm.LuaString;
import dev.kosmo.engine.luaj.vm.LuaTable;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Position;
import dev.kosmo.engine.luaj.vm.StackExhausted;
import dev.kosmo.engine.luaj.vm.SyntaxError;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An error of Lua's as the script sees it when it catches it, and as the host when it does not. */
final class Failures {
  private static final String CODE = "script_error";
  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]{0,63}");
  private static final String STACK_OVERFLOW = "stack overflow";
  private static final String INTERNAL =
      "the Lua engine failed here. This is not your script's fault.";

  private Failures() {}

  /** What {@code pcall} returns. */
  static LuaValue caught(LuaError error) {
    if (error.getCause() != null) {
      return LuaValue.valueOf(INTERNAL);
    }
    var value = error.getMessageObject();
    if (value instanceof ErrorValue failure) {
      failure.raisedAt(Position.of(error));
    }
    return value == null ? LuaValue.NIL : value;
  }

  static ScriptException stackOverflow(String script) {
    return new ScriptException(RUNTIME, stackError(STACK_OVERFLOW), script, 0, null);
  }

  private static ScriptError stackError(String message) {
    return ScriptError.of(CODE, message).withHint("Does a function call itself forever?");
  }

  /** What is left to say if reading the error of a script raises another one. */
  static ScriptException unreadable(String script) {
    var error =
        ScriptError.of(CODE, "the script failed with an error that cannot be shown")
            .withHint("Does its `__tostring` fail?");
    return new ScriptException(RUNTIME, error, script, 0, null);
  }

  static ScriptException uncaught(LuaError error, String script) {
    if (error instanceof SyntaxError syntax) {
      return exception(
          SYNTAX, ScriptError.of("syntax_error", syntax.text()), syntax.position(), script, null);
    }
    var position = Position.of(error);
    if (error instanceof StackExhausted) {
      return exception(RUNTIME, stackError(Position.messageOf(error)), position, script, null);
    }
    if (error.getCause() != null) {
      return exception(
          RUNTIME, ScriptError.of("internal", INTERNAL), position, script, error.getCause());
    }
    var value = error.getMessageObject();
    if (value instanceof ErrorValue failure) {
      return exception(HOST, failure.error(), failure.position(position), script, failure.cause());
    }
    if (value instanceof LuaTable table) {
      return exception(RUNTIME, ofTable(table), position, script, null);
    }
    return exception(
        RUNTIME, ScriptError.of(CODE, Position.messageOf(error)), position, script, null);
  }

  private static ScriptException exception(
      Kind kind,
      ScriptError error,
      @Nullable Position position,
      String script,
      @Nullable Throwable cause) {
    return position == null
        ? new ScriptException(kind, error, script, 0, cause)
        : new ScriptException(kind, error, position.chunk(), position.line(), cause);
  }

  private static ScriptError ofTable(LuaTable table) {
    var code = text(table, "code");
    var message = text(table, "message");
    return new ScriptError(
        code != null && WORD.matcher(code).matches() ? code : CODE,
        message == null ? Display.shown(table) : message,
        text(table, "hint"),
        table.rawget("status") instanceof LuaNumber status ? Integer.valueOf(status.toint()) : null,
        table.rawget("retryable").equals(LuaValue.TRUE),
        text(table, "request_id"),
        text(table, "outcome"),
        text(table, "retry_at"));
  }

  private static @Nullable String text(LuaTable table, String name) {
    return table.rawget(name) instanceof LuaString text ? text.tojstring() : null;
  }
}
