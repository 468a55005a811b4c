package dev.kosmo.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One isolated world: nothing that a script does in it is visible in another session. Used by one
 * thread at a time.
 */
public interface ScriptSession extends AutoCloseable {

  /**
   * Runs a script to its end and returns the values that it returned, as {@link Data}. A script
   * that returns nothing gives an empty list, one that returns nil or null a list with one null.
   *
   * <p>The clock of {@link Limits} starts with each call.
   *
   * @throws ScriptException if the script cannot be compiled, fails, or exceeds a limit; a session
   *     that exceeded a limit cannot be used again
   */
  List<@Nullable Object> eval(Script script);

  /** Ends the session and everything that it still runs. Closing twice does nothing. */
  @Override
  void close();
}
