package org.luaj.vm2;

import dev.kosmo.engine.luaj.weave.Repairs;

/** A number is compared with what has a metamethod for that. */
@Repairs(LuaValue.class)
final class RepairComparison {
  private RepairComparison() {}

  static boolean lt_b(LuaValue self, int number) {
    return self.comparemt(LuaValue.LT, LuaValue.valueOf(number)).toboolean();
  }

  static boolean lt_b(LuaValue self, double number) {
    return self.comparemt(LuaValue.LT, LuaValue.valueOf(number)).toboolean();
  }

  static boolean lteq_b(LuaValue self, int number) {
    return self.comparemt(LuaValue.LE, LuaValue.valueOf(number)).toboolean();
  }

  static boolean lteq_b(LuaValue self, double number) {
    return self.comparemt(LuaValue.LE, LuaValue.valueOf(number)).toboolean();
  }

  static boolean gt_b(LuaValue self, int number) {
    return LuaValue.valueOf(number).comparemt(LuaValue.LT, self).toboolean();
  }

  static boolean gt_b(LuaValue self, double number) {
    return LuaValue.valueOf(number).comparemt(LuaValue.LT, self).toboolean();
  }

  static boolean gteq_b(LuaValue self, int number) {
    return LuaValue.valueOf(number).comparemt(LuaValue.LE, self).toboolean();
  }

  static boolean gteq_b(LuaValue self, double number) {
    return LuaValue.valueOf(number).comparemt(LuaValue.LE, self).toboolean();
  }
}
