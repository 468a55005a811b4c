package dev.kosmo.engine;

import org.jspecify.annotations.Nullable;

/** A failure of a host function that the calling script may see and catch. */
public final class CallException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ScriptError error;

  /** A failure with the exception behind it, which only the embedding application sees. */
  public CallException(ScriptError error, @Nullable Throwable cause) {
    super(error.message(), cause);
    this.error = error;
  }

  /** A failure with nothing but a code and a message. */
  public static CallException of(String code, String message) {
    return new CallException(ScriptError.of(code, message), null);
  }

  /** What the script sees. */
  public ScriptError error() {
    return error;
  }
}
