package org.luaj.vm2;

/**
 * A table that remembers the order of its keys: 1..n first, then the others as they came. Not safe
 * for use by several threads.
 *
 * <p>A key can be held for a null of the host's: the script sees nothing there, but the way back to
 * the host loses nothing.
 */
public class OrderedTable extends LuaTable {
  private static final LuaValue[] EMPTY = {};
  private static final int MAX_HINT = 1 << 16;

  private static final int BYTES = 150;
  // A place for a value, and the number that it may hold.
  private static final int BYTES_PER_PLACE = 8;
  private static final int BYTES_PER_NUMBER = 24;

  /** Receives the entries of a table; a null value is a null of the host's. */
  public interface Visitor {
    /** Takes one entry. */
    void entry(LuaValue key, LuaValue value);
  }

  private LuaValue[] list;
  private int size;
  private int ahead;
  private OrderedHash others;
  private boolean fromList;
  private boolean weak;
  private int identity;
  private String refusal;

  /** An empty table. */
  public OrderedTable() {
    this(0, 0);
  }

  /** An empty table with room for so many list items and other entries. */
  public OrderedTable(int items, int entries) {
    Allowance.charge(BYTES);
    list = EMPTY;
    if (items > 0) {
      grow(items);
    }
    others = new OrderedHash(entries);
  }

  // The compiler writes sizes as a kind of floating point byte.
  static int sizeHint(int code) {
    var exponent = code >> 3 & 0x1f;
    return exponent == 0 ? code : Math.min(MAX_HINT, ((code & 7) + 8) << (exponent - 1));
  }

  /** Remembers that this was a list of the host's, which it stays when it is empty. */
  public final void markAsList() {
    fromList = true;
  }

  /** Whether the keys are 1..n; of an empty table, whether it was a list of the host's. */
  public final boolean isList() {
    if (weak) {
      return others.live() == length() && (length() > 0 || fromList);
    }
    return others.live() == 0 && (size > 0 ? isDense() : fromList);
  }

  private boolean isDense() {
    for (var i = 0; i < size; i++) {
      if (list[i].isnil()) {
        return false;
      }
    }
    return true;
  }

  /** Refuses every later change with this message. */
  public final void freeze(String message) {
    refusal = message;
  }

  /** Holds a key for a null of the host's. */
  public final void putNull(LuaValue key) {
    others.put(key, null);
  }

  /** Shows all entries in order, nulls of the host's included. */
  public final void visit(Visitor visitor) {
    for (var i = 0; i < size; i++) {
      if (!list[i].isnil()) {
        visitor.entry(LuaInteger.valueOf(i + 1), list[i]);
      }
    }
    others.visit(visitor);
  }

  private void checkWritable() {
    if (refusal != null) {
      throw new LuaError(refusal);
    }
  }

  @Override
  public LuaValue setmetatable(LuaValue metatable) {
    checkWritable();
    var weakKeys = m_metatable != null && m_metatable.useWeakKeys();
    var weakValues = m_metatable != null && m_metatable.useWeakValues();
    super.setmetatable(metatable);
    var keys = m_metatable != null && m_metatable.useWeakKeys();
    var values = m_metatable != null && m_metatable.useWeakValues();
    if (keys != weakKeys || values != weakValues) {
      hold(keys, values);
    }
    return this;
  }

  // What is weak lies among the others, so that the list need not ask what it holds.
  private void hold(boolean weakKeys, boolean weakValues) {
    weak = weakKeys || weakValues;
    var entries = weak ? new WeakHash(weakKeys, weakValues) : new OrderedHash(others.live());
    visit(entries::put);
    list = EMPTY;
    size = 0;
    others = entries;
    var realm = Realm.current();
    if (weak && realm != null) {
      realm.noteWeakTable();
    }
    if (!weak) {
      migrate();
    }
  }

  /** A number that no other table of the realm has. */
  public final int identity(Realm realm) {
    if (identity == 0) {
      identity = realm.nextIdentity();
    }
    return identity;
  }

  @Override
  public LuaValue rawget(int key) {
    if (key > 0 && key <= size) {
      return list[key - 1];
    }
    return others.isEmpty() ? NIL : others.get(LuaInteger.valueOf(key));
  }

  @Override
  public LuaValue rawget(LuaValue key) {
    if (key instanceof LuaInteger integer) {
      return rawget(integer.v);
    }
    return isNegativeZero(key) ? rawget(0) : others.get(key);
  }

  private static boolean isNegativeZero(LuaValue key) {
    return key instanceof LuaDouble number && number.v == 0;
  }

  @Override
  public void rawset(int key, LuaValue value) {
    checkWritable();
    if (key > 0 && key <= size) {
      list[key - 1] = value;
      if (key == size && value.isnil()) {
        trim();
      }
    } else if (key == size + 1 && !value.isnil() && !weak) {
      others.remove(LuaInteger.valueOf(key));
      append(value);
      migrate();
    } else {
      putOther(LuaInteger.valueOf(key), value);
    }
  }

  @Override
  public void rawset(LuaValue key, LuaValue value) {
    if (key instanceof LuaInteger integer) {
      rawset(integer.v, value);
    } else if (isNegativeZero(key)) {
      rawset(0, value);
    } else if (key.isvalidkey()) {
      checkWritable();
      putOther(key, value);
    } else {
      RepairLuaValue.typerror(key, "table index");
    }
  }

  /**
   * Places an item of a constructor. As in Lua, the nils among them belong to the list, so that
   * {@code {1, nil, 3}} is three long.
   */
  @Override
  public void set(int key, LuaValue value) {
    if (key != size + ahead + 1 || m_metatable != null) {
      super.set(key, value);
    } else if (value.isnil()) {
      ahead++;
    } else {
      for (; ahead > 0; ahead--) {
        append(NIL);
      }
      rawset(key, value);
    }
  }

  // LuaJ asks whether the key is valid before it asks the metatable.
  @Override
  public void set(LuaValue key, LuaValue value) {
    if (m_metatable == null || !rawget(key).isnil() || !settable(this, key, value)) {
      rawset(key, value);
    }
  }

  private void putOther(LuaValue key, LuaValue value) {
    if (value.isnil()) {
      others.clear(key);
    } else {
      others.put(key, value);
    }
  }

  private void append(LuaValue value) {
    ensureCapacity(size + 1);
    list[size++] = value;
  }

  private void ensureCapacity(int capacity) {
    if (capacity > list.length) {
      grow(Math.max(capacity, Math.max(4, list.length + (list.length >> 1))));
    }
  }

  private void grow(int capacity) {
    Allowance.charge(
        (long) capacity * BYTES_PER_PLACE + (long) (capacity - list.length) * BYTES_PER_NUMBER);
    var grown = new LuaValue[capacity];
    System.arraycopy(list, 0, grown, 0, size);
    list = grown;
  }

  // Keys that were set ahead of their turn join the list once the gap before them is closed.
  private void migrate() {
    while (others.live() > 0) {
      var next = LuaInteger.valueOf(size + 1);
      var value = others.get(next);
      if (value.isnil()) {
        return;
      }
      others.remove(next);
      append(value);
    }
  }

  private void trim() {
    while (size > 0 && list[size - 1].isnil()) {
      size--;
    }
  }

  @Override
  public void presize(int items) {
    ensureCapacity(Math.min(items, MAX_HINT));
  }

  @Override
  public void insert(int position, LuaValue value) {
    checkWritable();
    if (weak) {
      others.insert(position);
    }
    if (position > size) {
      rawset(position, value);
      return;
    }
    others.remove(LuaInteger.valueOf(size + 1));
    ensureCapacity(size + 1);
    System.arraycopy(list, position - 1, list, position, size - position + 1);
    size++;
    list[position - 1] = value;
    migrate();
  }

  @Override
  public LuaValue remove(int position) {
    checkWritable();
    if (position < 1 || position > size) {
      var value = rawget(position);
      rawset(weak ? others.remove(position) : position, NIL);
      return value;
    }
    var value = list[position - 1];
    System.arraycopy(list, position, list, position - 1, size - position);
    list[--size] = NIL;
    trim();
    return value;
  }

  @Override
  public int length() {
    return rawlen();
  }

  @Override
  public int rawlen() {
    return weak ? others.length() : size;
  }

  @Override
  public Varargs next(LuaValue key) {
    var index = position(key);
    for (; index < size; index++) {
      if (!list[index].isnil()) {
        return varargsOf(LuaInteger.valueOf(index + 1), list[index]);
      }
    }
    return others.from(Math.max(0, index - list.length));
  }

  /** Where to go on: below the list's capacity in the list, above it among the others. */
  private int position(LuaValue key) {
    if (key.isnil()) {
      return 0;
    }
    if (isNegativeZero(key)) {
      return position(ZERO);
    }
    var integer = key instanceof LuaInteger number ? number.v : 0;
    if (integer > 0 && integer <= size) {
      return integer;
    }
    var found = others.indexOf(key);
    if (found >= 0) {
      return list.length + found + 1;
    }
    // A script may clear the list while it walks along it.
    if (integer > 0 && integer <= list.length) {
      return list.length;
    }
    throw new LuaError("invalid key to 'next'");
  }
}
