package org.luaj.vm2;

import org.luaj.vm2.lib.VariableName;

/** What a function of a library cannot use. On its way out it learns how the call was written. */
public final class BadArgument extends LuaError {
  private static final long serialVersionUID = 1L;

  private final int index;
  private final String reason;
  private String function;
  private boolean called;
  private boolean method;

  /**
   * Takes the position among the arguments, counted from 1, what is wrong, and the function's name
   * as in {@code string.rep}, for a call that has no name of its own.
   */
  public BadArgument(int index, String reason, String function) {
    super(reason);
    this.index = index;
    this.reason = reason;
    this.function = function;
  }

  /** Says that the function was called by another of a library, so that no script named it. */
  public void calledByLibrary() {
    called = true;
  }

  void name(Prototype prototype, int pc) {
    var name = called ? null : VariableName.ofFunction(prototype, pc);
    if (name != null) {
      method = name.kind().equals("method");
      function = name.name();
    }
    called = true;
  }

  @Override
  public String getMessage() {
    if (traceback != null) {
      return traceback;
    }
    return method && index == 1
        ? "calling '%s' on bad self (%s)".formatted(function, reason)
        : "bad argument #%d to '%s' (%s)".formatted(method ? index - 1 : index, function, reason);
  }
}
