package org.luaj.vm2;

/** Entries of a table in the order in which their keys came. */
class OrderedHash {
  private static final LuaValue[] NO_KEYS = {};
  private static final int[] NO_SLOTS = {0};
  private static final int MIN_CAPACITY = 4;
  private static final int MAX_LENGTH = 1 << 30;
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

  /** A key as it is kept. */
  LuaValue storedKey(LuaValue key) {
    return key;
  }

  /** A value as it is kept. */
  LuaValue storedValue(LuaValue value) {
    return value;
  }

  /** What was kept, or nil if it is gone. */
  LuaValue read(LuaValue stored) {
    return stored;
  }

  boolean isAlive(LuaValue key, LuaValue value) {
    return value != LuaValue.NIL;
  }

  final boolean isEmpty() {
    return used == 0;
  }

  /** How many entries there are; nulls of the host's count. */
  int live() {
    return live;
  }

  final int countLive() {
    var count = 0;
    for (var i = 0; i < used; i++) {
      count += keys[i] != null && isAlive(keys[i], values[i]) ? 1 : 0;
    }
    return count;
  }

  final LuaValue get(LuaValue key) {
    var index = indexOf(key);
    var value = index < 0 ? LuaValue.NIL : read(values[index]);
    return value == null ? LuaValue.NIL : value;
  }

  final int indexOf(LuaValue key) {
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
  final void put(LuaValue key, LuaValue value) {
    var index = indexOf(key);
    if (index >= 0 && values[index] != LuaValue.NIL) {
      values[index] = storedValue(value);
      return;
    }
    if (index >= 0) {
      // Cleared and set again: as in other languages, it goes to the end.
      keys[index] = null;
    }
    if (used == keys.length) {
      resize(live() < used / 2 ? used : used * 2);
    }
    keys[used] = storedKey(key);
    values[used] = storedValue(value);
    used++;
    live++;
    slots[slotOf(key)] = used;
  }

  final void clear(LuaValue key) {
    var index = indexOf(key);
    if (index >= 0 && values[index] != LuaValue.NIL) {
      values[index] = LuaValue.NIL;
      live--;
    }
  }

  /** Clears a key that lives on elsewhere. */
  final void remove(LuaValue key) {
    var index = used == 0 ? -1 : indexOf(key);
    if (index >= 0) {
      clear(key);
      keys[index] = null;
    }
  }

  /** How many keys there are from 1 on without a gap, or a larger number before another gap. */
  final int length() {
    var end = 1;
    while (end < MAX_LENGTH && has(end)) {
      end *= 2;
    }
    var start = end / 2;
    while (end - start > 1) {
      var middle = (start + end) >>> 1;
      if (has(middle)) {
        start = middle;
      } else {
        end = middle;
      }
    }
    return start;
  }

  private boolean has(int key) {
    return get(LuaInteger.valueOf(key)) != LuaValue.NIL;
  }

  /** Makes room for an item by moving those behind it. */
  final void insert(int position) {
    for (var i = length(); i >= position; i--) {
      move(i, i + 1);
    }
  }

  /** Moves the items behind a position forward, and returns the one that is left over. */
  final int remove(int position) {
    var end = length();
    for (var i = position; i < end; i++) {
      move(i + 1, i);
    }
    return Math.max(position, end);
  }

  private void move(int from, int to) {
    var value = get(LuaInteger.valueOf(from));
    if (value == LuaValue.NIL) {
      clear(LuaInteger.valueOf(to));
    } else {
      put(LuaInteger.valueOf(to), value);
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
      if (oldKeys[i] != null && isAlive(oldKeys[i], oldValues[i])) {
        keys[used] = oldKeys[i];
        values[used] = oldValues[i];
        used++;
        slots[slotOf(oldKeys[i])] = used;
      }
    }
    live = used;
  }

  final void visit(OrderedTable.Visitor visitor) {
    for (var i = 0; i < used; i++) {
      if (keys[i] != null) {
        visit(visitor, read(keys[i]), read(values[i]));
      }
    }
  }

  private static void visit(OrderedTable.Visitor visitor, LuaValue key, LuaValue value) {
    if (key != LuaValue.NIL && value != LuaValue.NIL) {
      visitor.entry(key, value);
    }
  }

  /** The first entry at or after an index that a script can see, or nil. */
  final Varargs from(int index) {
    for (var i = index; i < used; i++) {
      var key = keys[i] == null ? LuaValue.NIL : read(keys[i]);
      var value = read(values[i]);
      if (key != LuaValue.NIL && value != null && value != LuaValue.NIL) {
        return LuaValue.varargsOf(key, value);
      }
    }
    return LuaValue.NIL;
  }
}
