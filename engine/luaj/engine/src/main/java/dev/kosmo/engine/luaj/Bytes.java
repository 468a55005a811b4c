package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaString;
import dev.kosmo.engine.luaj.vm.Realm;
import java.util.Arrays;

/** A string under construction that neither overflows nor outlasts the script. */
final class Bytes {
  static final int MAX_LENGTH = Realm.MAX_STRING;

  private static final int MAX_PIECE = 1 << 20;
  private static final int STRING_BYTES = 88;

  private final Realm realm;
  private byte[] bytes = new byte[32];
  private int length;

  Bytes(Realm realm) {
    this.realm = realm;
  }

  static LuaError tooLong() {
    return new LuaError(Realm.STRING_TOO_LONG);
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

  /** Repeats what there is, with the separator between, up to a length. */
  Bytes repeat(LuaString separator, int total) {
    if (total > length) {
      add(separator);
    }
    // What is written already is the source of the next piece.
    var period = length;
    reserve(Math.max(0, total - length));
    while (length < total) {
      realm.tick();
      var source = length % period;
      var piece = Math.min(total - length, Math.min(length - source, MAX_PIECE));
      System.arraycopy(bytes, source, bytes, length, piece);
      length += piece;
    }
    return this;
  }

  private void reserve(int count) {
    if ((long) length + count > MAX_LENGTH) {
      throw tooLong();
    }
    if (length + count > bytes.length) {
      var capacity = Math.max(length + count, bytes.length * 2);
      realm.take(capacity);
      bytes = Arrays.copyOf(bytes, capacity);
    }
  }

  LuaString toLua() {
    // The array may be twice as long as what is in it.
    realm.take(STRING_BYTES);
    var exact = length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    return LuaString.valueUsing(exact, 0, length);
  }
}
