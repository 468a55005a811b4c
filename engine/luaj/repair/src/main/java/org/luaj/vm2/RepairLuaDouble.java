package org.luaj.vm2;

import dev.kosmo.engine.luaj.weave.Constructs;
import dev.kosmo.engine.luaj.weave.Repairs;

/** Numbers are not printed through 32-bit floats, and zero keeps its sign. */
@Repairs(LuaDouble.class)
final class RepairLuaDouble {
  private RepairLuaDouble() {}

  @Constructs
  private static native LuaDouble construct(double number);

  static LuaNumber valueOf(double number) {
    var whole = (int) number;
    return number == whole && (whole != 0 || Double.doubleToRawLongBits(number) == 0)
        ? LuaInteger.valueOf(whole)
        : construct(number);
  }

  static LuaValue ddiv(double left, double right) {
    return valueOf(left / right);
  }

  static double ddiv_d(double left, double right) {
    return left / right;
  }

  static String tojstring(LuaDouble self) {
    return NumberText.of(self.v);
  }
}
