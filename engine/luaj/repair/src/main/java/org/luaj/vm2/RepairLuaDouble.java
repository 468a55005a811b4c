package org.luaj.vm2;

import dev.kosmo.engine.luaj.weave.Repairs;

/** Numbers are not printed through 32-bit floats. */
@Repairs(LuaDouble.class)
final class RepairLuaDouble {
  private RepairLuaDouble() {}

  static String tojstring(LuaDouble self) {
    return NumberText.of(self.v);
  }
}
