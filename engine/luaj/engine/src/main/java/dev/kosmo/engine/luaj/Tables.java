package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.LuaTable;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.OrderedTable;
import dev.kosmo.engine.luaj.vm.Realm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables read as they are, without their metatables. */
final class Tables {
  private static final int ENTRY_BYTES = 40;

  private Tables() {}

  /** One entry; a null value is a null of the host's. */
  record Entry(LuaValue key, @Nullable LuaValue value) {}

  /** Whether the keys are 1..n, or the table came from the host as a list. */
  static boolean isList(LuaTable table) {
    return table instanceof OrderedTable ordered && ordered.isList();
  }

  /** All entries in order, nulls of the host's included. */
  static List<Entry> entries(LuaTable table) {
    var realm = Realm.current();
    var entries = new ArrayList<Entry>();
    if (table instanceof OrderedTable ordered && !(table instanceof NamespaceTable)) {
      ordered.visit(
          (key, value) -> {
            realm.tick();
            realm.take(ENTRY_BYTES);
            entries.add(new Entry(key, value));
          });
      return entries;
    }
    for (var next = table.next(LuaValue.NIL); !next.isnil(1); next = table.next(next.arg1())) {
      entries.add(new Entry(next.arg1(), next.arg(2)));
    }
    return entries;
  }
}
