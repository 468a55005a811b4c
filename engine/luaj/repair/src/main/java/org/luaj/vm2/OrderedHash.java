package org.luaj.vm2;

/** Entries of a table in the order in which their keys came. */
final class OrderedHash {
  private static final LuaValue[] NO_KEYS = {};
  private static final int[] NO_SLOTS = {0};
  private static final int MIN_CAPACITY = 4;
  // Places for key and value, up to four slots, and a number.
  private static final int BYTES_PER_ENTRY = 2 * 8 + 4 * 4 + 24;

  // An entry without key is dead. One whose value is nil was cleared and keeps its place, so that a
  // walk along the table can go on from it. A null value is a null of the host's.
  private LuaValue[] keys = NO_KEYS;
  private LuaValue[] values = NO_KEYS;
  private int used;
  private int live;

  // Open addressing: index of an entry plus one, or 0.
  private int[] slots = NO_SLOTS;

  OrderedHash(int capacity) {
    if (capacity > 0) {
      resize(capacity);
    }
  }

  /** How many entries there are; nulls of the host's count. */
  int live() {
    return live;
  }

  LuaValue get(LuaValue key) {
    var index = indexOf(key);
    var value = index < 0 ? LuaValue.NIL : values[index];
    return value == null ? LuaValue.NIL : value;
  }

  int indexOf(LuaValue key) {
    var slot = slots[slotOf(key)];
    return slot - 1;
  }

  /** The slot that leads to the key, or the free one where it belongs. */
  private int slotOf(LuaValue key) {
    var mask = slots.length - 1;
    var hash = key.hashCode();
    var slot = (hash ^ hash >>> 16) & mask;
    while (slots[slot] != 0) {
      var candidate = keys[slots[slot] - 1];
      if (candidate == key || candidate != null && candidate.raweq(key)) {
        return slot;
      }
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Sets what is not nil. */
  void put(LuaValue key, LuaValue value) {
    var index = indexOf(key);
    if (index >= 0 && values[index] != LuaValue.NIL) {
      values[index] = value;
      return;
    }
    if (index >= 0) {
      // Cleared and set again: as in other languages, it goes to the end.
      keys[index] = null;
    }
    if (used == keys.length) {
      resize(live < used / 2 ? used : used * 2);
    }
    keys[used] = key;
    values[used] = value;
    used++;
    live++;
    slots[slotOf(key)] = used;
  }

  void clear(LuaValue key) {
    var index = indexOf(key);
    if (index >= 0 && values[index] != LuaValue.NIL) {
      values[index] = LuaValue.NIL;
      live--;
    }
  }

  /** Clears a key that lives on elsewhere. */
  void remove(LuaValue key) {
    var index = live == 0 && used == 0 ? -1 : indexOf(key);
    if (index >= 0) {
      clear(key);
      keys[index] = null;
    }
  }

  private void resize(int capacity) {
    var oldKeys = keys;
    var oldValues = values;
    var oldUsed = used;
    var size = Math.max(MIN_CAPACITY, capacity);
    Allowance.charge((long) size * BYTES_PER_ENTRY);
    keys = new LuaValue[size];
    values = new LuaValue[size];
    slots = new int[Integer.highestOneBit(size) * 4];
    used = 0;
    for (var i = 0; i < oldUsed; i++) {
      if (oldKeys[i] != null && oldValues[i] != LuaValue.NIL) {
        keys[used] = oldKeys[i];
        values[used] = oldValues[i];
        used++;
        slots[slotOf(oldKeys[i])] = used;
      }
    }
  }

  void visit(OrderedTable.Visitor visitor) {
    for (var i = 0; i < used; i++) {
      if (keys[i] != null && values[i] != LuaValue.NIL) {
        visitor.entry(keys[i], values[i]);
      }
    }
  }

  /** The first entry at or after an index that a script can see, or nil. */
  Varargs from(int index) {
    for (var i = index; i < used; i++) {
      if (keys[i] != null && values[i] != null && values[i] != LuaValue.NIL) {
        return LuaValue.varargsOf(keys[i], values[i]);
      }
    }
    return LuaValue.NIL;
  }
}
