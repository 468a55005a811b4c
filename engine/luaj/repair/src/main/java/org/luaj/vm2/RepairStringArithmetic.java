package org.luaj.vm2;

import dev.kosmo.engine.luaj.weave.Repairs;

/** A string is a number only where both operands are; a metamethod gets it as it is. */
@Repairs(LuaString.class)
final class RepairStringArithmetic {
  private RepairStringArithmetic() {}

  private static boolean areNumbers(LuaString left, LuaValue right) {
    return left.isnumber() && right.isnumber();
  }

  static LuaValue add(LuaString self, LuaValue right) {
    return areNumbers(self, right)
        ? right.add(self.scannumber())
        : self.arithmt(LuaValue.ADD, right);
  }

  static LuaValue add(LuaString self, double left) {
    var right = self.scannumber();
    return Double.isNaN(right)
        ? self.arithmtwith(LuaValue.ADD, left)
        : LuaValue.valueOf(left).add(LuaValue.valueOf(right));
  }

  static LuaValue add(LuaString self, int left) {
    return add(self, (double) left);
  }

  static LuaValue sub(LuaString self, LuaValue right) {
    return areNumbers(self, right)
        ? right.subFrom(self.scannumber())
        : self.arithmt(LuaValue.SUB, right);
  }

  static LuaValue subFrom(LuaString self, double left) {
    var right = self.scannumber();
    return Double.isNaN(right)
        ? self.arithmtwith(LuaValue.SUB, left)
        : LuaValue.valueOf(left).sub(LuaValue.valueOf(right));
  }

  static LuaValue mul(LuaString self, LuaValue right) {
    return areNumbers(self, right)
        ? right.mul(self.scannumber())
        : self.arithmt(LuaValue.MUL, right);
  }

  static LuaValue mul(LuaString self, double left) {
    var right = self.scannumber();
    return Double.isNaN(right)
        ? self.arithmtwith(LuaValue.MUL, left)
        : LuaValue.valueOf(left).mul(LuaValue.valueOf(right));
  }

  static LuaValue mul(LuaString self, int left) {
    return mul(self, (double) left);
  }

  static LuaValue div(LuaString self, LuaValue right) {
    return areNumbers(self, right)
        ? right.divInto(self.scannumber())
        : self.arithmt(LuaValue.DIV, right);
  }

  static LuaValue divInto(LuaString self, double left) {
    var right = self.scannumber();
    return Double.isNaN(right)
        ? self.arithmtwith(LuaValue.DIV, left)
        : LuaValue.valueOf(left).div(LuaValue.valueOf(right));
  }

  static LuaValue mod(LuaString self, LuaValue right) {
    return areNumbers(self, right)
        ? right.modFrom(self.scannumber())
        : self.arithmt(LuaValue.MOD, right);
  }

  static LuaValue modFrom(LuaString self, double left) {
    var right = self.scannumber();
    return Double.isNaN(right)
        ? self.arithmtwith(LuaValue.MOD, left)
        : LuaValue.valueOf(left).mod(LuaValue.valueOf(right));
  }

  static LuaValue pow(LuaString self, LuaValue right) {
    return areNumbers(self, right)
        ? right.powWith(self.scannumber())
        : self.arithmt(LuaValue.POW, right);
  }

  static LuaValue powWith(LuaString self, double left) {
    var right = self.scannumber();
    return Double.isNaN(right)
        ? self.arithmtwith(LuaValue.POW, left)
        : LuaValue.valueOf(left).pow(LuaValue.valueOf(right));
  }

  static LuaValue powWith(LuaString self, int left) {
    return powWith(self, (double) left);
  }
}
