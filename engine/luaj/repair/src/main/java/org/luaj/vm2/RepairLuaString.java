package org.luaj.vm2;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kosmo.engine.luaj.weave.Repairs;

/**
 * Strings have one metatable per session, not per JVM, and are UTF-8 beyond the basic plane too.
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

  static LuaString valueOf(String text) {
    Allowance.charge(text.length() + BYTES);
    var bytes = text.getBytes(UTF_8);
    return LuaString.valueOf(bytes, 0, bytes.length);
  }

  static String decodeAsUtf8(byte[] bytes, int offset, int length) {
    return new String(bytes, offset, length, UTF_8);
  }
}
