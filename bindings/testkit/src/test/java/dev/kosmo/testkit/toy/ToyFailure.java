package dev.kosmo.testkit.toy;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.ScriptException.Kind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A failure that a toy script can catch. */
final class ToyFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final transient ScriptError error;

  private ToyFailure(Kind kind, ScriptError error, @Nullable Throwable cause) {
    super(error.message(), cause);
    this.kind = kind;
    this.error = error;
  }

  static ToyFailure byScript(String message) {
    return new ToyFailure(Kind.RUNTIME, ScriptError.of("script_error", message), null);
  }

  static ToyFailure raised(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      var error =
          ScriptError.of(String.valueOf(map.get("code")), ToyLibrary.text(map.get("message")));
      return new ToyFailure(Kind.RUNTIME, error, null);
    }
    return byScript(ToyLibrary.text(value));
  }

  static ToyFailure refused(String path, String problem) {
    var message = "`%s` %s.".formatted(path, problem);
    return new ToyFailure(Kind.RUNTIME, ScriptError.of("invalid_argument", message), null);
  }

  static ToyFailure ofHost(String path, RuntimeException cause) {
    var error =
        cause instanceof CallException expected
            ? expected.error()
            : ScriptError.of("internal", "`%s` failed inside the host.".formatted(path));
    return new ToyFailure(Kind.HOST, error, cause);
  }

  ScriptError error() {
    return error;
  }

  ScriptException at(String script, int line) {
    return new ScriptException(kind, error, script, line, getCause());
  }
}
