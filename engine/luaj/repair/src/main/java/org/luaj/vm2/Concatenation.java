package org.luaj.vm2;

/** The operator {@code ..} for a row of operands, which groups to the right. */
final class Concatenation {

  private Concatenation() {}

  /** Joins the operands from first to last and leaves the result in the place of the first. */
  static void join(LuaValue[] stack, int first, int last) {
    var end = last;
    while (end > first) {
      if (!stack[end].isstring() || !stack[end - 1].isstring()) {
        stack[end - 1] = byMetamethod(stack, end);
        end--;
      } else {
        var start = end - 1;
        while (start > first && stack[start - 1].isstring()) {
          start--;
        }
        stack[start] = bytes(stack, start, end);
        end = start;
      }
    }
  }

  private static LuaValue byMetamethod(LuaValue[] stack, int right) {
    var a = stack[right - 1];
    var b = stack[right];
    var handler = a.metatag(LuaValue.CONCAT);
    if (handler.isnil()) {
      handler = b.metatag(LuaValue.CONCAT);
    }
    if (handler.isnil()) {
      var culprit = a.isstring() ? right : right - 1;
      throw Fault.in("concatenate", stack[culprit], culprit);
    }
    return handler.call(a, b);
  }

  private static LuaValue bytes(LuaValue[] stack, int start, int end) {
    var length = 0L;
    for (var i = start; i <= end; i++) {
      var string = stack[i].strvalue();
      stack[i] = string;
      length += string.m_length;
    }
    if (length > Realm.MAX_STRING) {
      throw new LuaError(Realm.STRING_TOO_LONG);
    }
    Allowance.charge(length + RepairLuaString.BYTES);
    var bytes = new byte[(int) length];
    var at = 0;
    for (var i = start; i <= end; i++) {
      var string = (LuaString) stack[i];
      System.arraycopy(string.m_bytes, string.m_offset, bytes, at, string.m_length);
      at += string.m_length;
    }
    return LuaString.valueUsing(bytes, 0, bytes.length);
  }
}
