package dev.kosmo.engine.luaj;

import static dev.kosmo.engine.luaj.vm.LuaValue.NIL;
import static dev.kosmo.engine.luaj.vm.LuaValue.valueOf;
import static dev.kosmo.engine.luaj.vm.LuaValue.varargsOf;

import dev.kosmo.engine.luaj.vm.BadArgument;
import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaString;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Realm;
import dev.kosmo.engine.luaj.vm.SyntaxError;
import dev.kosmo.engine.luaj.vm.Varargs;
import java.io.ByteArrayInputStream;

/** Compiles text that a script made itself. */
final class LoadLibrary {
  private static final int BINARY = 0x1b;

  private final Realm realm;

  LoadLibrary(Realm realm) {
    this.realm = realm;
  }

  Varargs load(Arguments arguments) {
    LuaString source;
    try {
      source = arguments.value(1).isstring() ? arguments.string(1) : pieces(arguments);
    } catch (BadArgument e) {
      throw e;
    } catch (LuaError e) {
      return varargsOf(NIL, Failures.caught(e));
    }
    var name = arguments.absent(2) ? "=(load)" : arguments.string(2).tojstring();
    if (arguments.absent(2) && arguments.value(1).isstring()) {
      name = source.tojstring();
    }
    var mode = arguments.string(3, "bt").tojstring();
    if (source.length() > 0 && source.luaByte(0) == BINARY) {
      return refuse("attempt to load a binary chunk, but only text can be loaded here");
    } else if (mode.indexOf('t') < 0) {
      return refuse("attempt to load a text chunk (mode is '" + mode + "')");
    }
    var environment = arguments.count() < 4 ? realm : arguments.value(4);
    try {
      var bytes = new ByteArrayInputStream(source.m_bytes, source.m_offset, source.m_length);
      return Chunks.compile(realm, bytes, name, environment);
    } catch (SyntaxError e) {
      return varargsOf(NIL, valueOf(String.valueOf(e.getMessage())));
    }
  }

  private static Varargs refuse(String message) {
    return varargsOf(NIL, valueOf(message));
  }

  private LuaString pieces(Arguments arguments) {
    LuaValue reader = arguments.function(1);
    var bytes = new Bytes(realm);
    while (true) {
      var piece = realm.withoutYield(reader::call);
      if (piece.isnil() || (piece.isstring() && piece.length() == 0)) {
        return bytes.toLua();
      } else if (!piece.isstring()) {
        throw new LuaError("reader function must return a string");
      }
      bytes.add(piece.strvalue());
    }
  }
}
