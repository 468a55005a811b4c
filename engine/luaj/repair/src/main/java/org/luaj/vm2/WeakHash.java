package org.luaj.vm2;

import java.lang.ref.WeakReference;

/** Entries that end when nothing else holds their keys, their values, or either. */
final class WeakHash extends OrderedHash {
  private final boolean weakKeys;
  private final boolean weakValues;

  WeakHash(boolean weakKeys, boolean weakValues) {
    super(0);
    this.weakKeys = weakKeys;
    this.weakValues = weakValues;
  }

  @Override
  LuaValue storedKey(LuaValue key) {
    return weakKeys ? Reference.to(key) : key;
  }

  @Override
  LuaValue storedValue(LuaValue value) {
    return weakValues && value != null ? Reference.to(value) : value;
  }

  @Override
  LuaValue read(LuaValue stored) {
    return stored instanceof Reference reference ? reference.value() : stored;
  }

  @Override
  boolean isAlive(LuaValue key, LuaValue value) {
    return read(key) != LuaValue.NIL && read(value) != LuaValue.NIL;
  }

  @Override
  int live() {
    return countLive();
  }

  /** Stands for a value without holding it. As a key it is found like the value. */
  private static final class Reference extends LuaValue {
    private static final int BYTES = 24 + 48;

    private final WeakReference<LuaValue> referent;
    private final int hash;

    private Reference(LuaValue value) {
      Allowance.charge(BYTES);
      referent = new WeakReference<>(value);
      hash = value.hashCode();
    }

    // What has no identity of its own is never gone.
    static LuaValue to(LuaValue value) {
      return switch (value.type()) {
        case TTABLE, TFUNCTION, TTHREAD, TUSERDATA -> new Reference(value);
        default -> value;
      };
    }

    LuaValue value() {
      var value = referent.get();
      return value == null ? NIL : value;
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public boolean raweq(LuaValue other) {
      return value().raweq(other);
    }

    @Override
    public int type() {
      return TUSERDATA;
    }

    @Override
    public String typename() {
      return "userdata";
    }
  }
}
