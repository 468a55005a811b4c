package org.luaj.vm2;

import dev.kosmo.engine.luaj.weave.Repairs;

/** Zero keeps its sign, and a difference is not cut to 32 bits. */
@Repairs(LuaInteger.class)
final class RepairLuaInteger {
  private static final double NEGATIVE_ZERO = -0.0;

  private RepairLuaInteger() {}

  static LuaValue neg(LuaInteger self) {
    return self.v == 0 ? LuaDouble.valueOf(NEGATIVE_ZERO) : LuaInteger.valueOf(-(long) self.v);
  }

  static LuaValue mul(LuaInteger self, int left) {
    var product = left * (long) self.v;
    return product == 0 && (left < 0 || self.v < 0)
        ? LuaDouble.valueOf(NEGATIVE_ZERO)
        : LuaInteger.valueOf(product);
  }

  static LuaValue sub(LuaInteger self, int right) {
    return LuaInteger.valueOf(self.v - (long) right);
  }
}
