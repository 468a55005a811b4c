package dev.kosmo.engine;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A script that did not finish. The message begins with the position where one is known: {@code
 * onboard.lua:12: ...}.
 */
public final class ScriptException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a script did not finish. */
  public enum Kind {
    /** It could not be compiled. */
    SYNTAX,
    /** It failed by itself, or threw a value of its own. */
    RUNTIME,
    /** It used up a limit. */
    LIMIT,
    /** A host function failed and the script did not catch it. */
    HOST
  }

  private final Kind kind;
  private final transient ScriptError error;
  private final int line;

  /**
   * @param kind why
   * @param error what happened; its message without position
   * @param script the script's name, for the position
   * @param line counted from 1; 0 if unknown
   * @param cause the exception behind it; for {@link Kind#HOST} what the host function threw
   */
  public ScriptException(
      Kind kind, ScriptError error, String script, int line, @Nullable Throwable cause) {
    super(line > 0 ? script + ":" + line + ": " + error.message() : error.message(), cause);
    this.kind = kind;
    this.error = error;
    this.line = line;
  }

  /** Why the script did not finish. */
  public Kind kind() {
    return kind;
  }

  /** What happened; its message has no position. */
  public ScriptError error() {
    return error;
  }

  /** The line of the script, counted from 1, if known. */
  public OptionalInt line() {
    return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
  }
}
