package dev.kosmo.engine.luaj;

import dev.kosmo.engine.ScriptOutput;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Varargs;

/** What shows values: {@code print} and {@code dump}. */
final class OutputLibrary {
  private OutputLibrary() {}

  static void addTo(Module globals, ScriptOutput output) {
    globals
        .with("print", arguments -> print(arguments, output))
        .with("dump", arguments -> dump(arguments, output));
  }

  private static Varargs print(Arguments arguments, ScriptOutput output) {
    var line = new StringBuilder();
    for (var i = 1; i <= arguments.count(); i++) {
      line.append(i == 1 ? "" : "\t").append(Display.shown(arguments.value(i)));
    }
    output.line(line.toString());
    return LuaValue.NONE;
  }

  private static Varargs dump(Arguments arguments, ScriptOutput output) {
    var value = arguments.any(1);
    output.line(Display.dump(value));
    return value;
  }
}
