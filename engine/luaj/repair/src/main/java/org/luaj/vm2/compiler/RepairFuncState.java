package org.luaj.vm2.compiler;

import dev.kosmo.engine.luaj.weave.Repairs;
import org.luaj.vm2.LuaString;
import org.luaj.vm2.LuaValue;

/** Constants keep the sign of zero; what is too much for a function is told in Lua's words. */
@Repairs(FuncState.class)
final class RepairFuncState {
  private RepairFuncState() {}

  static int numberK(FuncState self, LuaValue number) {
    return self.addk(number);
  }

  static void checkrepeated(
      FuncState self, LexState.Labeldesc[] labels, int count, LuaString name) {
    for (var i = self.bl.firstlabel; i < count; i++) {
      if (labels[i].name.raweq(name)) {
        var message = "label '%s' already defined on line %d";
        self.ls.semerror(message.formatted(name.tojstring(), labels[i].line));
      }
    }
  }

  static void checklimit(FuncState self, int count, int limit, String what) {
    // LuaJ counts the variables of the functions around, too.
    var own = what.equals("local variables") ? count - self.firstlocal : count;
    if (own > limit) {
      errorlimit(self, limit, what);
    }
  }

  static void errorlimit(FuncState self, int limit, String what) {
    var line = self.f.linedefined;
    self.ls.syntaxerror(
        "too many %s (limit is %d) in %s"
            .formatted(what, limit, line == 0 ? "main function" : "function at line " + line));
  }
}
