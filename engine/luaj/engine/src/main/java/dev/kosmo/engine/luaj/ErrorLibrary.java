package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.LuaString;
import dev.kosmo.engine.luaj.vm.LuaTable;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Varargs;

/** Makes an {@link ErrorValue} read like the text of its message. */
final class ErrorLibrary {
  private ErrorLibrary() {}

  static void addTo(Module metatable, LuaTable strings) {
    metatable
        .with("__index", strings)
        .with("__tostring", arguments -> text(arguments.value(1)))
        .with("__concat", ErrorLibrary::concat)
        .with("__metatable", LuaValue.FALSE);
  }

  private static Varargs concat(Arguments arguments) {
    var left = text(arguments.value(1));
    return left.concat(text(arguments.value(2)));
  }

  private static LuaString text(LuaValue value) {
    return value instanceof ErrorValue error ? error.text() : Display.textOf(value);
  }
}
