package dev.kosmo.engine.luaj;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.Data;
import dev.kosmo.engine.Printout;
import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaNumber;
import dev.kosmo.engine.luaj.vm.LuaString;
import dev.kosmo.engine.luaj.vm.LuaTable;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.NumberText;
import dev.kosmo.engine.luaj.vm.OrderedTable;
import dev.kosmo.engine.luaj.vm.Realm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** Values as {@code print}, {@code tostring} and {@code dump} show them. */
final class Display {
  private static final LuaString TOSTRING = LuaValue.valueOf("__tostring");
  private static final int MAX_DEPTH = 1000;
  private static final int MAX_VALUES = 1_000_000;
  private static final int BYTES_PER_VALUE = 64;

  private final boolean asData;
  private final Set<LuaValue> ancestors = Collections.newSetFromMap(new IdentityHashMap<>());
  private int count;

  private Display(boolean asData) {
    this.asData = asData;
  }

  /** What {@code tostring} returns: whatever a metatable says, else a text. */
  static LuaValue tostring(LuaValue value) {
    if (value instanceof LuaString text) {
      return text;
    }
    var handler = value.metatag(TOSTRING);
    if (!handler.isnil()) {
      return Realm.current().withoutYield(() -> handler.call(value));
    }
    return LuaValue.valueOf(text(value));
  }

  /** The text of a value, which a metatable may choose. */
  static LuaString textOf(LuaValue value) {
    var text = tostring(value);
    if (!text.isstring()) {
      throw new LuaError("'__tostring' must return a string");
    }
    return text.strvalue();
  }

  /** What {@code print} shows: of a table, what is in it. */
  static String shown(LuaValue value) {
    return value instanceof LuaTable table && table.metatag(TOSTRING).isnil()
        ? new Display(false).text(value, NumberText::of)
        : textOf(value).tojstring();
  }

  /** The text of a value as data. */
  static String dump(LuaValue value) {
    return new Display(true).text(value, Data::text);
  }

  private static String text(LuaValue value) {
    if (value.isnil() || value instanceof NullValue) {
      return value.isnil() ? "nil" : "null";
    } else if (value instanceof LuaNumber || value.isboolean()) {
      return value.tojstring();
    }
    return "%s: 0x%08x".formatted(value.typename(), identity(value));
  }

  private String text(LuaValue value, DoubleFunction<String> numbers) {
    try {
      return Printout.of(toData(value), numbers);
    } catch (CallException e) {
      throw new LuaError(e.getMessage());
    }
  }

  private static int identity(LuaValue value) {
    return value instanceof OrderedTable table
        ? table.identity(Realm.current())
        : System.identityHashCode(value);
  }

  // What is shown in many places is copied for each, behind an indentation.
  private @Nullable Object toData(@Nullable LuaValue value) {
    Realm.current().take(BYTES_PER_VALUE + 2L * ancestors.size());
    if (value == null || value.isnil() || value instanceof NullValue) {
      return null;
    } else if (value instanceof LuaString text) {
      Realm.current().take(text.m_length);
      return text.tojstring();
    } else if (value instanceof LuaNumber) {
      return Data.number(value.todouble());
    } else if (value.isboolean()) {
      return value.toboolean();
    } else if (value instanceof LuaTable table) {
      return nested(table);
    }
    return value.typename();
  }

  private Object nested(LuaTable table) {
    Realm.current().tick();
    if (!asData && !table.metatag(TOSTRING).isnil()) {
      return textOf(table).tojstring();
    } else if (ancestors.size() >= MAX_DEPTH || ++count > MAX_VALUES) {
      return "...";
    } else if (!ancestors.add(table)) {
      return "<circular>";
    }
    try {
      return Tables.isList(table) ? list(table) : map(table);
    } finally {
      ancestors.remove(table);
    }
  }

  private Object list(LuaTable table) {
    var list = new ArrayList<@Nullable Object>();
    for (var entry : Tables.entries(table)) {
      list.add(toData(entry.value()));
    }
    return list;
  }

  private Object map(LuaTable table) {
    var map = new LinkedHashMap<String, @Nullable Object>();
    for (var entry : Tables.entries(table)) {
      var key = entry.key();
      var name = key.isstring() ? key.tojstring() : key.typename();
      // Text and a number may read the same; tables as keys always do.
      map.put(map.containsKey(name) ? name + " (" + map.size() + ")" : name, toData(entry.value()));
    }
    return map;
  }
}
