package dev.kosmo.engine.luaj;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.Data;
import dev.kosmo.engine.ScriptError;

/** A value that cannot cross: where it is and what is wrong with it. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String what;

  Refusal(String path, String what) {
    super(what, null, false, false);
    this.path = path;
    this.what = what;
  }

  /** Takes which value was to cross. */
  CallException toCallException(String origin) {
    var message =
        path.isEmpty()
            ? "%s %s."
                .formatted(Character.toUpperCase(origin.charAt(0)) + origin.substring(1), what)
            : "`%s` in %s %s.".formatted(path, origin, what);
    return new CallException(ScriptError.of("invalid_argument", message).withHint(Data.HINT), null);
  }
}
