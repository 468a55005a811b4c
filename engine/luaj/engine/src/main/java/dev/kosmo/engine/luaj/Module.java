package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.LuaTable;
import dev.kosmo.engine.luaj.vm.LuaValue;

/** A table of functions under construction. */
record Module(LuaTable table) {

  Module with(String name, Builtin.Body body) {
    return with(name, new Builtin(name, body));
  }

  Module with(String name, LuaValue value) {
    table.rawset(name, value);
    return this;
  }
}
