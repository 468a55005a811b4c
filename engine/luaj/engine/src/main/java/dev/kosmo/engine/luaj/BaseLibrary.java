package dev.kosmo.engine.luaj;

import static dev.kosmo.engine.luaj.vm.LuaValue.FALSE;
import static dev.kosmo.engine.luaj.vm.LuaValue.NIL;
import static dev.kosmo.engine.luaj.vm.LuaValue.NONE;
import static dev.kosmo.engine.luaj.vm.LuaValue.TRUE;
import static dev.kosmo.engine.luaj.vm.LuaValue.ZERO;
import static dev.kosmo.engine.luaj.vm.LuaValue.valueOf;
import static dev.kosmo.engine.luaj.vm.LuaValue.varargsOf;

import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaString;
import dev.kosmo.engine.luaj.vm.LuaTable;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Realm;
import dev.kosmo.engine.luaj.vm.StackExhausted;
import dev.kosmo.engine.luaj.vm.Varargs;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The functions without a prefix. */
final class BaseLibrary {
  private static final int MAX_ATTEMPTS = 20;
  private static final Set<String> REQUIRED =
      Set.of("bit32", "coroutine", "math", "string", "table", "utf8");
  private static final LuaString METATABLE = valueOf("__metatable");
  private static final LuaString PAIRS = valueOf("__pairs");
  private static final LuaString IPAIRS = valueOf("__ipairs");
  private static final Pattern SPACE_AROUND = Pattern.compile("^[ \\t-\\r]+|[ \\t-\\r]+$");

  private final Realm realm;
  private final Builtin next = new Builtin("next", BaseLibrary::next);
  private final Builtin nextIndex = new Builtin("ipairs", BaseLibrary::nextIndex);

  BaseLibrary(Realm realm) {
    this.realm = realm;
  }

  void addTo(Module globals) {
    var loader = new LoadLibrary(realm);
    globals
        .with("_G", realm)
        .with("_VERSION", valueOf("Lua 5.2"))
        .with("assert", BaseLibrary::assertTrue)
        .with("dofile", arguments -> refuse("dofile"))
        .with("error", BaseLibrary::error)
        .with("getmetatable", BaseLibrary::getMetatable)
        .with("ipairs", this::indexPairs)
        .with("load", loader::load)
        .with("loadfile", arguments -> refuse("loadfile"))
        .with("loadstring", loader::load)
        .with("next", next)
        .with("pairs", this::pairs)
        .with("pcall", this::pcall)
        .with("rawequal", arguments -> valueOf(arguments.any(1).raweq(arguments.any(2))))
        .with("rawget", arguments -> arguments.table(1).rawget(arguments.any(2)))
        .with("rawlen", BaseLibrary::rawLength)
        .with("rawset", BaseLibrary::rawSet)
        .with("require", this::require)
        .with("select", BaseLibrary::select)
        .with("setmetatable", BaseLibrary::setMetatable)
        .with("tonumber", BaseLibrary::toNumber)
        .with("tostring", arguments -> Display.tostring(arguments.any(1)))
        .with("type", BaseLibrary::type)
        .with("xpcall", this::xpcall);
  }

  private static Varargs refuse(String name) {
    throw new LuaError(
        "`%s` is not available: a script reads no files. ".formatted(name)
            + "Paste the module into the script; `json`, `regex` and `utf8` are built in.");
  }

  // Libraries that are pasted in ask for Lua's own ones by name.
  private Varargs require(Arguments arguments) {
    var name = arguments.string(1).tojstring();
    return REQUIRED.contains(name) ? realm.rawget(valueOf(name)) : refuse("require");
  }

  private static Varargs assertTrue(Arguments arguments) {
    if (arguments.any(1).toboolean()) {
      return arguments.all();
    }
    if (arguments.count() < 2) {
      throw new LuaError("assertion failed!", 1);
    }
    throw raised(arguments.value(2), 1);
  }

  private static Varargs error(Arguments arguments) {
    throw raised(arguments.value(1), Math.max(0, arguments.index(2, 1)));
  }

  // A message gets a position; any other value stays what it is.
  private static LuaError raised(LuaValue value, int level) {
    return value.isstring() ? new LuaError(value.tojstring(), level) : new LuaError(value);
  }

  private Varargs pcall(Arguments arguments) {
    var function = arguments.any(1);
    try {
      return varargsOf(TRUE, protect(() -> function.invoke(arguments.from(2))));
    } catch (LuaError e) {
      return varargsOf(FALSE, Failures.caught(e));
    }
  }

  private Varargs xpcall(Arguments arguments) {
    var handler = arguments.any(2);
    try {
      return varargsOf(TRUE, protect(() -> arguments.value(1).invoke(arguments.from(3))));
    } catch (LuaError e) {
      var before = realm.inStackHandler(e instanceof StackExhausted);
      try {
        return varargsOf(FALSE, handled(handler, e));
      } finally {
        realm.inStackHandler(before);
      }
    }
  }

  /** What a handler makes of a failure; it is asked again when it fails itself. */
  private LuaValue handled(LuaValue handler, LuaError failure) {
    var error = failure;
    for (var attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      var value = Failures.caught(error);
      try {
        return protect(() -> handler.call(value)).arg1();
      } catch (LuaError e) {
        error = e;
      }
    }
    return valueOf("error in error handling");
  }

  // Errors of Java's pass, or a script could catch its own end.
  private Varargs protect(Supplier<Varargs> call) {
    try {
      return call.get();
    } catch (LuaError e) {
      throw e;
    } catch (RuntimeException e) {
      throw new LuaError(e);
    } catch (StackOverflowError e) {
      throw realm.stackExhausted();
    }
  }

  private static Varargs getMetatable(Arguments arguments) {
    var metatable = arguments.any(1).getmetatable();
    if (metatable == null) {
      return NIL;
    }
    var shown = metatable.rawget(METATABLE);
    return shown.isnil() ? metatable : shown;
  }

  private static Varargs setMetatable(Arguments arguments) {
    var table = arguments.table(1);
    var metatable = arguments.any(2);
    if (!metatable.isnil() && !metatable.istable()) {
      throw arguments.wrongType(2, "nil or table");
    }
    var current = table.getmetatable();
    if (current != null && !current.rawget(METATABLE).isnil()) {
      throw new LuaError("cannot change a protected metatable");
    }
    return table.setmetatable(metatable.isnil() ? null : metatable);
  }

  private static Varargs next(Arguments arguments) {
    return arguments.table(1).next(arguments.value(2));
  }

  private Varargs pairs(Arguments arguments) {
    return walk(arguments, PAIRS, next, NIL);
  }

  private Varargs indexPairs(Arguments arguments) {
    return walk(arguments, IPAIRS, nextIndex, ZERO);
  }

  private static Varargs walk(
      Arguments arguments, LuaString event, LuaValue iterator, LuaValue start) {
    var handler = arguments.value(1).metatag(event);
    if (handler.isnil()) {
      return varargsOf(iterator, arguments.table(1), start);
    }
    var chosen = handler.invoke(arguments.value(1));
    return varargsOf(chosen.arg(1), chosen.arg(2), chosen.arg(3));
  }

  // Without the metatable, or a table with a default for every key would have no end.
  private static Varargs nextIndex(Arguments arguments) {
    var index = arguments.index(2) + 1;
    var value = arguments.table(1).rawget(index);
    return value.isnil() ? NIL : varargsOf(valueOf(index), value);
  }

  private static Varargs rawLength(Arguments arguments) {
    var value = arguments.value(1);
    if (!value.istable() && !(value instanceof LuaString)) {
      throw arguments.error(1, "table or string expected");
    }
    return valueOf(value.rawlen());
  }

  private static Varargs rawSet(Arguments arguments) {
    LuaTable table = arguments.table(1);
    table.rawset(arguments.any(2), arguments.any(3));
    return table;
  }

  private static Varargs select(Arguments arguments) {
    if (arguments.value(1) instanceof LuaString text && text.tojstring().equals("#")) {
      return valueOf(arguments.count() - 1);
    }
    var index = arguments.integer(1);
    if (index < 0) {
      index += arguments.count();
    }
    if (index < 1) {
      throw arguments.error(1, "index out of range");
    }
    return index >= arguments.count() ? NONE : arguments.from((int) index + 1);
  }

  private static Varargs toNumber(Arguments arguments) {
    if (!arguments.absent(2)) {
      return inBase(arguments);
    }
    var number = arguments.any(1).tonumber();
    return number.isnil() ? NIL : number;
  }

  private static Varargs inBase(Arguments arguments) {
    var base = arguments.integer(2);
    if (base < Character.MIN_RADIX || base > Character.MAX_RADIX) {
      throw arguments.error(2, "base out of range");
    }
    var text = SPACE_AROUND.matcher(arguments.string(1).tojstring()).replaceAll("");
    var negative = text.startsWith("-");
    var digits = text.substring(negative || text.startsWith("+") ? 1 : 0);
    var number = 0.0;
    for (var digit : digits.toCharArray()) {
      var value = digit < 128 ? Character.digit(digit, (int) base) : -1;
      if (value < 0) {
        return NIL;
      }
      number = number * base + value;
    }
    return digits.isEmpty() ? NIL : valueOf(negative ? -number : number);
  }

  private static Varargs type(Arguments arguments) {
    var value = arguments.any(1);
    // Lua promises a closed set of names.
    return valueOf(value instanceof NullValue ? "userdata" : value.typename());
  }
}
