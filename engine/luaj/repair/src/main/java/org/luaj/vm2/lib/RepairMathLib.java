package org.luaj.vm2.lib;

import dev.kosmo.engine.luaj.weave.Repairs;
import org.luaj.vm2.LuaDouble;
import org.luaj.vm2.LuaValue;

/** Powers with a fraction in the exponent have more than 16 correct bits, as the platform's do. */
@Repairs(MathLib.class)
final class RepairMathLib {
  private RepairMathLib() {}

  static LuaValue dpow(double base, double exponent) {
    return LuaDouble.valueOf(dpow_d(base, exponent));
  }

  static double dpow_d(double base, double exponent) {
    // C says 1 where Java says NaN.
    if (base == 1 || (base == -1 && Double.isInfinite(exponent))) {
      return 1;
    }
    return Math.pow(base, exponent);
  }
}
