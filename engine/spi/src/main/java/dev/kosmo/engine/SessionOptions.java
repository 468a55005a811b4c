package dev.kosmo.engine;

import java.util.List;

/**
 * What a session is opened with.
 *
 * @param globals members become global names of the script; its path is empty
 * @param limits what the script may use up
 * @param output receives what the script prints
 * @param arguments words for the script: {@code ...} in Lua, {@code args} in JavaScript
 */
public record SessionOptions(
    Namespace globals, Limits limits, ScriptOutput output, List<String> arguments) {

  public SessionOptions {
    arguments = List.copyOf(arguments);
  }
}
