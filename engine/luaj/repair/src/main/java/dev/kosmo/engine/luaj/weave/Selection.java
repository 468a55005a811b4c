package dev.kosmo.engine.luaj.weave;

import java.util.List;

/** Which classes of LuaJ are kept: the compiler and the interpreter, no way out into Java. */
final class Selection {
  private static final List<String> PACKAGES =
      List.of("org/luaj/vm2/", "org/luaj/vm2/compiler/", "org/luaj/vm2/lib/");

  private static final List<String> DROPPED =
      List.of(
          "org/luaj/vm2/LoadState",
          "org/luaj/vm2/compiler/DumpState",
          "org/luaj/vm2/lib/Bit32Lib",
          "org/luaj/vm2/lib/CoroutineLib",
          "org/luaj/vm2/lib/IoLib",
          "org/luaj/vm2/lib/OsLib",
          "org/luaj/vm2/lib/StringLib",
          "org/luaj/vm2/lib/TableLib");

  private Selection() {}

  static boolean keeps(String name) {
    var folder = name.substring(0, name.lastIndexOf('/') + 1);
    var outer = name.indexOf('$') < 0 ? name : name.substring(0, name.indexOf('$'));
    return PACKAGES.contains(folder) && !DROPPED.contains(outer);
  }
}
