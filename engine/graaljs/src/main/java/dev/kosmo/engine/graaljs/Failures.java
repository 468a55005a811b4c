package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.ScriptException.Kind;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Words what ended a script early. */
final class Failures {
  private final Prelude prelude;
  private final Script script;
  private final Source source;

  Failures(Prelude prelude, Script script, Source source) {
    this.prelude = prelude;
    this.script = script;
    this.source = source;
  }

  /** The failure of a promise that nothing handled. */
  ScriptException rejected(Value reason) {
    if (reason.isException()) {
      try {
        reason.throwException(); // The only way to the position.
      } catch (PolyglotException e) {
        return uncaught(e);
      }
    }
    return thrown(reason, 0);
  }

  /** An exception that came out of the script. */
  ScriptException uncaught(PolyglotException e) {
    if (isStackOverflow(e)) {
      return runtime("RangeError: Maximum call stack size exceeded", line(e));
    }
    var thrown = e.getGuestObject();
    if (thrown == null || e.isInternalError() || e.isHostException()) {
      var error = ScriptError.of("internal", "The engine failed. This is not your script's fault.");
      return failure(Kind.RUNTIME, error, line(e), e);
    }
    return thrown.isException() && new Thrown(prelude, thrown).isBlank()
        ? runtime("The script threw " + e.getMessage(), line(e)) // No error, so not an object here.
        : thrown(thrown, line(e));
  }

  private ScriptException thrown(Value value, int line) {
    var thrown = new Thrown(prelude, value);
    var host = thrown.hostFailure();
    return host == null
        ? failure(Kind.RUNTIME, thrown.error(), line, null)
        : failure(Kind.HOST, host.error(), line, host.thrown());
  }

  static boolean isStackOverflow(PolyglotException e) {
    return isExhausted(e) && String.valueOf(e.getMessage()).contains("Stack overflow");
  }

  static boolean isOutOfMemory(PolyglotException e) {
    return isExhausted(e) && !isStackOverflow(e);
  }

  private static boolean isExhausted(PolyglotException e) {
    return e.isResourceExhausted() && !e.isCancelled();
  }

  /** A promise that the script awaits, and nothing left that could settle it. */
  ScriptException stuck() {
    return runtime("The script awaits a promise that nothing will ever settle.", 0);
  }

  /** A value that cannot leave the script. */
  ScriptException notData(CallException refusal) {
    return failure(Kind.RUNTIME, refusal.error(), 0, null);
  }

  private ScriptException runtime(String message, int line) {
    return failure(Kind.RUNTIME, ScriptError.of("script_error", message), line, null);
  }

  private ScriptException failure(
      Kind kind, ScriptError error, int line, @Nullable Throwable cause) {
    return new ScriptException(kind, error, script.name(), line, cause);
  }

  private int line(PolyglotException e) {
    String lost = null;
    for (var frame : e.getPolyglotStackTrace()) {
      var at = frame.isGuestFrame() ? frame.getSourceLocation() : null;
      if (frame.isGuestFrame() && at == null) {
        lost = frame.getRootName();
      }
      // GraalJS does not know where some operators stand, such as `delete`. The next frame of an
      // async function is then the function itself, which says nothing; a caller says something.
      if (at != null && at.getSource().equals(source) && !frame.getRootName().equals(lost)) {
        return at.getStartLine();
      }
    }
    return 0;
  }
}
