package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaString;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Realm;
import java.util.Arrays;

/** A string under construction that neither overflows nor outlasts the script. */
final class Bytes {
  static final int MAX_LENGTH = 1 << 28;

  private final Realm realm;
  private byte[] bytes = new byte[32];
  private int length;

  Bytes(Realm realm) {
    this.realm = realm;
  }

  static LuaError tooLong() {
    return new LuaError("a string cannot be longer than " + MAX_LENGTH + " bytes");
  }

  Bytes add(LuaString text) {
    return add(text.m_bytes, text.m_offset, text.m_length);
  }

  Bytes add(byte[] source, int start, int count) {
    realm.tick();
    reserve(count);
    System.arraycopy(source, start, bytes, length, count);
    length += count;
    return this;
  }

  Bytes add(int value) {
    reserve(1);
    bytes[length++] = (byte) value;
    return this;
  }

  private void reserve(int count) {
    if ((long) length + count > MAX_LENGTH) {
      throw tooLong();
    }
    if (length + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + count, bytes.length * 2));
    }
  }

  LuaString toLua() {
    // A copy, for the array may be twice as long as what is in it.
    return LuaString.valueUsing(Arrays.copyOf(bytes, length), 0, length);
  }

  static LuaValue slice(byte[] bytes, int start, int end) {
    return LuaString.valueOf(bytes, start, end - start);
  }
}
