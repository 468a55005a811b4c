package dev.kosmo.engine.luaj;

import dev.kosmo.engine.ScriptOutput;
import dev.kosmo.engine.luaj.vm.LuaTable;
import dev.kosmo.engine.luaj.vm.OrderedTable;
import dev.kosmo.engine.luaj.vm.Realm;

/** Everything that a script finds before the host adds its own. Nothing of it leads outside. */
final class Sandbox {
  private Sandbox() {}

  static void furnish(Realm realm, Border border, Coroutines coroutines, ScriptOutput output) {
    new BaseLibrary(realm).addTo(new Module(realm, ""));
    new GarbageLibrary(realm).addTo(new Module(realm, ""));
    OutputLibrary.addTo(new Module(realm, ""), border.supervisor().limited(output));
    var string = table(realm, "string");
    new StringLibrary(realm).addTo(new Module(string, "string."));
    new PatternLibrary(realm).addTo(new Module(string, "string."));
    new TableLibrary(realm).addTo(module(realm, "table"));
    new MathLibrary().addTo(module(realm, "math"));
    Bit32Library.addTo(module(realm, "bit32"));
    Utf8Library.addTo(module(realm, "utf8"));
    OsLibrary.addTo(module(realm, "os"));
    new CoroutineLibrary(coroutines).addTo(module(realm, "coroutine"));
    realm.stringMetatable(indexedBy(string));
    ErrorLibrary.addTo(new Module(border.errorMetatable(), ""), string);
    realm.set("unpack", realm.get("table").get("unpack"));
  }

  private static Module module(Realm realm, String name) {
    return new Module(table(realm, name), name + ".");
  }

  private static LuaTable table(Realm realm, String name) {
    var table = new OrderedTable();
    realm.rawset(name, table);
    return table;
  }

  private static LuaTable indexedBy(LuaTable library) {
    var metatable = new OrderedTable();
    metatable.rawset("__index", library);
    return metatable;
  }
}
