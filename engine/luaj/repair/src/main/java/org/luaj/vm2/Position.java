package org.luaj.vm2;

/**
 * A line of a chunk.
 *
 * @param chunk the name under which the chunk was loaded
 * @param line counted from 1
 */
public record Position(String chunk, int line) {

  /** Where an error came to be, or null if that was outside any chunk. */
  public static Position of(LuaError error) {
    if (error.fileline == null) {
      return null;
    }
    var colon = error.fileline.lastIndexOf(':');
    return new Position(
        error.fileline.substring(0, colon), Integer.parseInt(error.fileline.substring(colon + 1)));
  }

  /** What an error says, without the position. */
  public static String messageOf(LuaError error) {
    var message = String.valueOf(error.getMessage());
    var prefix = error.fileline == null ? "" : error.fileline + ": ";
    return message.startsWith(prefix) ? message.substring(prefix.length()) : message;
  }

  static Position of(Prototype prototype, int pc) {
    var lines = prototype.lineinfo;
    var line = lines != null && pc >= 0 && pc < lines.length ? lines[pc] : 0;
    return new Position(Lua.chunkid(prototype.source.tojstring()), line);
  }

  @Override
  public String toString() {
    return chunk + ":" + line;
  }
}
