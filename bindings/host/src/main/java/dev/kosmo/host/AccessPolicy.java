package dev.kosmo.host;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.integration.Access;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.Outcome;

/** Decides which functions may run: reads always, everything else only where writes are allowed. */
record AccessPolicy(boolean writesAllowed) {

  /**
   * Lets the call pass.
   *
   * @throws CallException with code {@code approval_required}
   */
  void check(FunctionSpec function) {
    if (function.access() == Access.READ || writesAllowed) {
      return;
    }
    var error =
        new ScriptError(
            "approval_required",
            "Integration '%s' %s requires approval: %s was not called."
                .formatted(function.integration(), function.access().word(), function.path()),
            "Run with --force to allow it, or with --simulate to try it without an account.",
            null,
            false,
            null,
            Outcome.REJECTED.word(),
            null);
    throw new CallException(error, null);
  }
}
