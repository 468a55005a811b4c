package org.luaj.vm2;

import dev.kosmo.engine.luaj.weave.Repairs;

/** A string is compared with what has a metamethod for that. */
@Repairs(LuaString.class)
final class RepairStringComparison {
  private RepairStringComparison() {}

  static boolean lt_b(LuaString self, LuaValue right) {
    return right instanceof LuaString text
        ? self.strcmp(text) < 0
        : self.comparemt(LuaValue.LT, right).toboolean();
  }

  static LuaValue lt(LuaString self, LuaValue right) {
    return LuaValue.valueOf(lt_b(self, right));
  }

  static boolean lteq_b(LuaString self, LuaValue right) {
    return right instanceof LuaString text
        ? self.strcmp(text) <= 0
        : self.comparemt(LuaValue.LE, right).toboolean();
  }

  static LuaValue lteq(LuaString self, LuaValue right) {
    return LuaValue.valueOf(lteq_b(self, right));
  }

  static boolean gt_b(LuaString self, LuaValue right) {
    return right instanceof LuaString text
        ? self.strcmp(text) > 0
        : right.comparemt(LuaValue.LT, self).toboolean();
  }

  static LuaValue gt(LuaString self, LuaValue right) {
    return LuaValue.valueOf(gt_b(self, right));
  }

  static boolean gteq_b(LuaString self, LuaValue right) {
    return right instanceof LuaString text
        ? self.strcmp(text) >= 0
        : right.comparemt(LuaValue.LE, self).toboolean();
  }

  static LuaValue gteq(LuaString self, LuaValue right) {
    return LuaValue.valueOf(gteq_b(self, right));
  }

  static boolean lt_b(LuaString self, int number) {
    return self.comparemt(LuaValue.LT, LuaValue.valueOf(number)).toboolean();
  }

  static boolean lt_b(LuaString self, double number) {
    return self.comparemt(LuaValue.LT, LuaValue.valueOf(number)).toboolean();
  }

  static boolean lteq_b(LuaString self, int number) {
    return self.comparemt(LuaValue.LE, LuaValue.valueOf(number)).toboolean();
  }

  static boolean lteq_b(LuaString self, double number) {
    return self.comparemt(LuaValue.LE, LuaValue.valueOf(number)).toboolean();
  }

  static boolean gt_b(LuaString self, int number) {
    return LuaValue.valueOf(number).comparemt(LuaValue.LT, self).toboolean();
  }

  static boolean gt_b(LuaString self, double number) {
    return LuaValue.valueOf(number).comparemt(LuaValue.LT, self).toboolean();
  }

  static boolean gteq_b(LuaString self, int number) {
    return LuaValue.valueOf(number).comparemt(LuaValue.LE, self).toboolean();
  }

  static boolean gteq_b(LuaString self, double number) {
    return LuaValue.valueOf(number).comparemt(LuaValue.LE, self).toboolean();
  }
}
