package dev.kosmo.engine.luaj;

import static dev.kosmo.engine.luaj.vm.LuaValue.NIL;
import static dev.kosmo.engine.luaj.vm.LuaValue.valueOf;
import static dev.kosmo.engine.luaj.vm.LuaValue.varargsOf;

import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaString;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Realm;
import dev.kosmo.engine.luaj.vm.Varargs;
import java.util.ArrayList;

/** What {@code utf8} can do. */
final class Utf8Library {
  private static final byte[] CHARACTER_PATTERN = {
    '[',
    0,
    '-',
    0x7f,
    (byte) 0xc2,
    '-',
    (byte) 0xf4,
    ']',
    '[',
    (byte) 0x80,
    '-',
    (byte) 0xbf,
    ']',
    '*'
  };
  private static final int INVALID = -1;

  private static final int MAX_CODES = 1_000_000;

  private final Realm realm;

  Utf8Library(Realm realm) {
    this.realm = realm;
  }

  void addTo(Module utf8) {
    utf8.with("char", Utf8Library::ofCodePoints)
        .with("charpattern", LuaString.valueUsing(CHARACTER_PATTERN, 0, CHARACTER_PATTERN.length))
        .with("codepoint", this::codePoints)
        .with("codes", Utf8Library::codes)
        .with("len", this::length)
        .with("offset", this::offset);
  }

  private static Varargs ofCodePoints(Arguments arguments) {
    var text = new StringBuilder();
    for (var i = 1; i <= arguments.count(); i++) {
      var code = arguments.integer(i);
      if (code < 0 || code > Character.MAX_CODE_POINT) {
        throw arguments.error(i, "value out of range");
      }
      text.appendCodePoint((int) code);
    }
    return valueOf(text.toString());
  }

  private Varargs length(Arguments arguments) {
    var text = arguments.string(1);
    var start = StringLibrary.position(arguments.index(2, 1), text.length()) - 1;
    var end = StringLibrary.position(arguments.index(3, -1), text.length());
    if (start < 0 || start > text.length()) {
      throw arguments.error(2, "initial position out of bounds");
    }
    var count = 0;
    for (var at = start; at < end; count++) {
      realm.tick(count);
      if (codePoint(text, at) == INVALID) {
        return varargsOf(NIL, valueOf(at + 1));
      }
      at += size(text.luaByte(at));
    }
    return valueOf(count);
  }

  private Varargs codePoints(Arguments arguments) {
    var text = arguments.string(1);
    var first = arguments.index(2, 1);
    var start = StringLibrary.position(first, text.length()) - 1;
    var end = StringLibrary.position(arguments.index(3, first), text.length());
    if (start < 0 || end > text.length()) {
      throw arguments.error(start < 0 ? 2 : 3, "out of bounds");
    } else if (end - start > MAX_CODES) {
      throw arguments.error(1, "string slice too long");
    }
    var codes = new ArrayList<LuaValue>();
    for (var at = start; at < end; at += size(text.luaByte(at))) {
      codes.add(valueOf(valid(text, at)));
    }
    return varargsOf(codes.toArray(new LuaValue[0]));
  }

  private static Varargs codes(Arguments arguments) {
    var text = arguments.string(1);
    var iterator =
        new Builtin(
            "codes",
            state -> {
              var last = state.index(2);
              var at = last == 0 ? 0 : last - 1 + size(text.luaByte(last - 1));
              return at >= text.length()
                  ? NIL
                  : varargsOf(valueOf(at + 1), valueOf(valid(text, at)));
            });
    return varargsOf(iterator, text, valueOf(0));
  }

  private Varargs offset(Arguments arguments) {
    var text = arguments.string(1);
    var n = arguments.integer(2);
    var start = arguments.index(3, n > 0 ? 1 : text.length() + 1);
    var at = StringLibrary.position(start, text.length()) - 1;
    if (at < 0 || at > text.length()) {
      throw arguments.error(3, "position out of bounds");
    }
    if (n != 0 && isContinuation(text, at)) {
      throw new LuaError("initial position is a continuation byte");
    }
    for (; n <= 0 && at > 0 && (n < 0 || isContinuation(text, at)); n += n < 0 ? 1 : 0) {
      realm.tick((int) n);
      do {
        at--;
      } while (at > 0 && isContinuation(text, at));
    }
    for (; n > 1 && at < text.length(); n--) {
      realm.tick((int) n);
      do {
        at++;
      } while (isContinuation(text, at));
    }
    return n == 0 || n == 1 ? valueOf(at + 1) : NIL;
  }

  private static boolean isContinuation(LuaString text, int at) {
    return at < text.length() && (text.luaByte(at) & 0xc0) == 0x80;
  }

  private static int valid(LuaString text, int at) {
    var code = codePoint(text, at);
    if (code == INVALID) {
      throw new LuaError("invalid UTF-8 code");
    }
    return code;
  }

  private static int size(int lead) {
    return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  }

  private static int codePoint(LuaString text, int at) {
    var lead = text.luaByte(at);
    if (lead < 0x80) {
      return lead;
    }
    var size = size(lead);
    if (lead < 0xc2 || lead > 0xf4 || at + size > text.length()) {
      return INVALID;
    }
    var code = lead & (0x7f >> size);
    for (var i = 1; i < size; i++) {
      if (!isContinuation(text, at + i)) {
        return INVALID;
      }
      code = (code << 6) | (text.luaByte(at + i) & 0x3f);
    }
    var overlong = (size == 3 && code < 0x800) || (size == 4 && code < 0x10000);
    var surrogate = code >= 0xd800 && code <= 0xdfff;
    return overlong || surrogate || code > Character.MAX_CODE_POINT ? INVALID : code;
  }
}
