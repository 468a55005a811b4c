package org.luaj.vm2;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kosmo.engine.luaj.weave.Repairs;

/**
 * Strings have one metatable per session, not per JVM, are UTF-8 beyond the basic plane too, and
 * are read as numbers as Lua reads them.
 */
@Repairs(LuaString.class)
final class RepairLuaString {
  /** What a string weighs besides its characters. */
  static final int BYTES = 56;

  private RepairLuaString() {}

  static LuaValue getmetatable(LuaString self) {
    var realm = Realm.current();
    return realm == null ? null : realm.stringMetatable();
  }

  static double scannumber(LuaString self) {
    return Numeral.parse(self.m_bytes, self.m_offset, self.m_length);
  }

  static LuaString valueOf(String text) {
    Allowance.charge(text.length() + BYTES);
    var bytes = text.getBytes(UTF_8);
    return LuaString.valueOf(bytes, 0, bytes.length);
  }

  static String decodeAsUtf8(byte[] bytes, int offset, int length) {
    return new String(bytes, offset, length, UTF_8);
  }
}
