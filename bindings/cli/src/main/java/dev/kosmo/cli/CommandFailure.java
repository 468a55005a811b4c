package dev.kosmo.cli;

import dev.kosmo.engine.ScriptError;
import dev.kosmo.host.Documentation;

/** A command that could not do its work, for a reason that its user can mend. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ScriptError error;

  CommandFailure(String code, String message, String hint) {
    super(message);
    this.error = ScriptError.of(code, message).withHint(hint);
  }

  static CommandFailure unknownFunction(Documentation documentation, String name) {
    return new CommandFailure(
        "unknown_function",
        documentation.unknownFunction(name),
        "Run `kosmo integrations:docs` to list every function.");
  }

  ScriptError error() {
    return error;
  }
}
