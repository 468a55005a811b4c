package org.luaj.vm2;

/** Calls were nested so deeply that the stack ended. */
public final class StackExhausted extends LuaError {
  private static final long serialVersionUID = 1L;

  StackExhausted(String message, int level) {
    super(message, level);
  }
}
