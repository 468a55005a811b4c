package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.LuaTable;
import dev.kosmo.engine.luaj.vm.LuaValue;

/**
 * A table of functions under construction.
 *
 * @param table receives them
 * @param prefix what stands before their names, such as {@code string.}
 */
record Module(LuaTable table, String prefix) {

  Module with(String name, Builtin.Body body) {
    return with(name, new Builtin(prefix + name, body));
  }

  Module with(String name, LuaValue value) {
    table.rawset(name, value);
    return this;
  }
}
