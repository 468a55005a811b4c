package dev.kosmo.engine.luaj;

import static dev.kosmo.engine.luaj.vm.LuaValue.NONE;
import static dev.kosmo.engine.luaj.vm.LuaValue.valueOf;
import static dev.kosmo.engine.luaj.vm.LuaValue.varargsOf;

import dev.kosmo.engine.luaj.vm.LuaString;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Realm;
import dev.kosmo.engine.luaj.vm.Varargs;
import java.util.function.IntUnaryOperator;

/** What {@code string} can do without patterns. */
final class StringLibrary {
  private static final int MAX_CODES = 1_000_000;

  private final Realm realm;

  StringLibrary(Realm realm) {
    this.realm = realm;
  }

  void addTo(Module string) {
    string
        .with("byte", StringLibrary::codes)
        .with("char", StringLibrary::ofCodes)
        .with("format", arguments -> new Format(realm, arguments).toLua())
        .with("len", arguments -> valueOf(arguments.string(1).length()))
        .with("lower", arguments -> mapped(arguments, StringLibrary::lower))
        .with("rep", this::repeat)
        .with("reverse", this::reverse)
        .with("sub", StringLibrary::part)
        .with("upper", arguments -> mapped(arguments, StringLibrary::upper));
  }

  /** A position counted from 1, or from the end if negative, as one counted from 1. */
  static int position(int index, int length) {
    return index >= 0 ? index : Math.max(0, length + index + 1);
  }

  private static Varargs part(Arguments arguments) {
    var text = arguments.string(1);
    var start = Math.max(1, position(arguments.index(2, 1), text.length()));
    var end = Math.min(text.length(), position(arguments.index(3, -1), text.length()));
    return start > end ? LuaValue.EMPTYSTRING : text.substring(start - 1, end);
  }

  private static Varargs codes(Arguments arguments) {
    var text = arguments.string(1);
    var first = arguments.index(2, 1);
    var start = Math.max(1, position(first, text.length()));
    var end = Math.min(text.length(), position(arguments.index(3, first), text.length()));
    if (start > end) {
      return NONE;
    } else if (end - start >= MAX_CODES) {
      throw arguments.error(1, "string slice too long");
    }
    var codes = new LuaValue[end - start + 1];
    for (var i = 0; i < codes.length; i++) {
      codes[i] = valueOf(text.luaByte(start - 1 + i));
    }
    return varargsOf(codes);
  }

  private static Varargs ofCodes(Arguments arguments) {
    var bytes = new byte[arguments.count()];
    for (var i = 0; i < bytes.length; i++) {
      var code = arguments.integer(i + 1);
      if (code < 0 || code > 255) {
        throw arguments.error(i + 1, "value out of range");
      }
      bytes[i] = (byte) code;
    }
    return LuaString.valueUsing(bytes, 0, bytes.length);
  }

  // Only ASCII: the other bytes may be parts of characters.
  private static int lower(int code) {
    return code >= 'A' && code <= 'Z' ? code + 32 : code;
  }

  private static int upper(int code) {
    return code >= 'a' && code <= 'z' ? code - 32 : code;
  }

  private LuaString mapped(Arguments arguments, IntUnaryOperator mapping) {
    var text = arguments.string(1);
    var bytes = new byte[text.length()];
    for (var i = 0; i < bytes.length; i++) {
      realm.tick(i);
      bytes[i] = (byte) mapping.applyAsInt(text.luaByte(i));
    }
    return LuaString.valueUsing(bytes, 0, bytes.length);
  }

  private Varargs reverse(Arguments arguments) {
    var text = arguments.string(1);
    var bytes = new byte[text.length()];
    for (var i = 0; i < bytes.length; i++) {
      realm.tick(i);
      bytes[bytes.length - 1 - i] = (byte) text.luaByte(i);
    }
    return LuaString.valueUsing(bytes, 0, bytes.length);
  }

  private Varargs repeat(Arguments arguments) {
    var text = arguments.string(1);
    var count = arguments.integer(2);
    var separator = arguments.string(3, "");
    if (count <= 0) {
      return LuaValue.EMPTYSTRING;
    }
    var length = count * text.length() + (count - 1) * separator.length();
    // Where each piece has a byte, a greater count would overflow the length.
    var tooMany = count > Bytes.MAX_LENGTH && text.length() + separator.length() > 0;
    if (tooMany || length > Bytes.MAX_LENGTH) {
      throw Bytes.tooLong();
    }
    return new Bytes(realm).add(text).repeat(separator, (int) length).toLua();
  }
}
