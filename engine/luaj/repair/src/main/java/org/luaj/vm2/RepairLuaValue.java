package org.luaj.vm2;

import dev.kosmo.engine.luaj.weave.Repairs;
import org.luaj.vm2.Fault.Place;

/**
 * Errors of the interpreter say what Lua says: what was tried, on which type, in which variable.
 */
@Repairs(LuaValue.class)
final class RepairLuaValue {
  private static final String COMPARE = "attempt to compare ";

  private RepairLuaValue() {}

  static void indexerror(LuaValue self) {
    throw Fault.at(Place.INDEXED, "index", self);
  }

  static LuaValue typerror(LuaValue self, String expected) {
    if (expected.equals("index")) {
      throw Fault.at(Place.INDEXED, "index", self);
    }
    if (expected.equals("table index")) {
      throw Fault.saying(self.isnil() ? "table index is nil" : "table index is NaN");
    }
    if (expected.startsWith(COMPARE)) {
      // LuaJ asks the right operand, which names itself first.
      var types = expected.substring(COMPARE.length()).split(" with ", 2);
      throw Fault.saying(COMPARE + types[1] + " with " + types[0]);
    }
    throw new LuaError(expected + " expected, got " + self.typename());
  }

  static LuaValue checkmetatag(LuaValue self, LuaValue tag, String reason) {
    var handler = self.metatag(tag);
    if (handler.isnil()) {
      var deed = reason.substring("attempt to ".length()).strip();
      throw Fault.at(deed.equals("call") ? Place.CALLED : Place.LEFT, deed, self);
    }
    return handler;
  }

  static LuaValue lenerror(LuaValue self) {
    throw Fault.at(Place.LEFT, "get length of", self);
  }

  static LuaValue aritherror(LuaValue self) {
    throw Fault.at(Place.LEFT, "perform arithmetic on", self);
  }

  static LuaValue aritherror(LuaValue self, String operation) {
    return aritherror(self);
  }

  static LuaValue arithmt(LuaValue self, LuaValue tag, LuaValue right) {
    var handler = self.metatag(tag);
    if (handler.isnil()) {
      handler = right.metatag(tag);
    }
    if (handler.isnil()) {
      throw self.isnumber()
          ? Fault.at(Place.RIGHT, "perform arithmetic on", right)
          : Fault.at(Place.LEFT, "perform arithmetic on", self);
    }
    return handler.call(self, right);
  }

  static LuaValue arithmtwith(LuaValue self, LuaValue tag, double left) {
    var handler = self.metatag(tag);
    if (handler.isnil()) {
      throw Fault.at(Place.RIGHT, "perform arithmetic on", self);
    }
    return handler.call(LuaValue.valueOf(left), self);
  }

  static LuaValue compareerror(LuaValue self, LuaValue right) {
    throw incomparable(self, right);
  }

  static LuaValue compareerror(LuaValue self, String right) {
    throw Fault.saying("attempt to compare " + self.typename() + " with " + right);
  }

  static LuaValue comparemt(LuaValue self, LuaValue tag, LuaValue right) {
    var handler = either(self, right, tag);
    if (!handler.isnil()) {
      return handler.call(self, right);
    }
    // Without __le, a <= b is not (b < a).
    handler = tag.raweq(LuaValue.LE) ? either(self, right, LuaValue.LT) : LuaValue.NIL;
    if (handler.isnil()) {
      throw incomparable(self, right);
    }
    return handler.call(right, self).not();
  }

  private static LuaValue either(LuaValue left, LuaValue right, LuaValue tag) {
    var handler = left.metatag(tag);
    return handler.isnil() ? right.metatag(tag) : handler;
  }

  private static LuaError incomparable(LuaValue left, LuaValue right) {
    var type = left.typename();
    return Fault.saying(
        type.equals(right.typename())
            ? "attempt to compare two " + type + " values"
            : "attempt to compare " + type + " with " + right.typename());
  }
}
