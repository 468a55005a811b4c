package org.luaj.vm2;

import dev.kosmo.engine.luaj.weave.Repairs;

/** The name of a chunk is short: the end of a file's name, the beginning of a text's first line. */
@Repairs(Lua.class)
final class RepairLua {
  private static final int MAX_LENGTH = 59;
  private static final String PREFIX = "[string \"";
  private static final String DOTS = "...";
  private static final String SUFFIX = "\"]";
  private static final int MAX_TEXT =
      MAX_LENGTH - PREFIX.length() - DOTS.length() - SUFFIX.length();

  private RepairLua() {}

  static String chunkid(String source) {
    var name = source.isEmpty() ? "" : source.substring(1);
    if (source.startsWith("=")) {
      return name.substring(0, Math.min(name.length(), MAX_LENGTH));
    } else if (source.startsWith("@")) {
      var start = name.length() - MAX_LENGTH + DOTS.length();
      return name.length() <= MAX_LENGTH ? name : DOTS + name.substring(start);
    }
    var line = source.lines().findFirst().orElse("");
    return line.length() == source.length() && line.length() < MAX_TEXT
        ? PREFIX + line + SUFFIX
        : PREFIX + line.substring(0, Math.min(line.length(), MAX_TEXT)) + DOTS + SUFFIX;
  }
}
