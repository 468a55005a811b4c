package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.LuaValue;

/**
 * The explicit null, {@code json.null}: a value that keeps a place where nil would leave a hole.
 */
final class NullValue extends LuaValue {
  static final NullValue NULL = new NullValue();

  private NullValue() {}

  @Override
  public int type() {
    return TUSERDATA;
  }

  @Override
  public String typename() {
    return "null";
  }

  @Override
  public String tojstring() {
    return "null";
  }
}
