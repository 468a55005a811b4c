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

  /** The text of a value, which a metatable may choose. */
  static LuaString tostring(LuaValue value) {
    if (value instanceof LuaString text) {
      return text;
    }
    var chosen = chosen(value);
    return chosen != null ? chosen : LuaValue.valueOf(text(value));
  }

  /** The text of a value as data. */
  static String dump(LuaValue value) {
    return new Display(true).text(value, Data::text);
  }

  private static String text(LuaValue value) {
    return value.isnil() ? "nil" : new Display(false).text(value, NumberText::of);
  }

  private String text(LuaValue value, DoubleFunction<String> numbers) {
    try {
      return Printout.of(toData(value), numbers);
    } catch (CallException e) {
      throw new LuaError(e.getMessage());
    }
  }

  private static @Nullable LuaString chosen(LuaValue value) {
    var handler = value.metatag(TOSTRING);
    if (handler.isnil()) {
      return null;
    }
    var text = handler.call(value);
    if (!text.isstring()) {
      throw new LuaError("'__tostring' must return a string");
    }
    return text.strvalue();
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
    var chosen = asData ? null : chosen(table);
    if (chosen != null) {
      return chosen.tojstring();
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
      map.put(key.isstring() ? key.tojstring() : key.typename(), toData(entry.value()));
    }
    return map;
  }
}
