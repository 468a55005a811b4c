package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaNumber;
import dev.kosmo.engine.luaj.vm.LuaString;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Realm;
import java.util.Locale;

/** One call of {@code string.format}. */
final class Format {
  private static final String FLAGS = "-+ #0";
  private static final int MAX_DIGITS = 2;

  private final Arguments arguments;
  private final LuaString template;
  private final Bytes result;
  private int at;
  private int argument = 1;

  Format(Realm realm, Arguments arguments) {
    this.arguments = arguments;
    template = arguments.string(1);
    result = new Bytes(realm);
  }

  LuaString toLua() {
    while (at < template.length()) {
      var code = template.luaByte(at++);
      if (code != '%') {
        result.add(code);
      } else if (at < template.length() && template.luaByte(at) == '%') {
        result.add('%');
        at++;
      } else {
        directive();
      }
    }
    return result.toLua();
  }

  private void directive() {
    var start = at;
    while (FLAGS.indexOf(peek()) >= 0) {
      at++;
    }
    if (at - start > FLAGS.length()) {
      throw new LuaError("invalid format (repeated flags)");
    }
    var flags = template.substring(start, at).tojstring();
    var width = Math.max(0, digits());
    var precision = -1;
    if (peek() == '.') {
      at++;
      precision = Math.max(0, digits());
    }
    convert(new FormatSpec(flags, width, precision), start);
  }

  private int peek() {
    return at < template.length() ? template.luaByte(at) : 0;
  }

  private int digits() {
    var start = at;
    var number = -1;
    for (; peek() >= '0' && peek() <= '9'; at++) {
      if (at - start == MAX_DIGITS) {
        throw new LuaError("invalid format (width or precision too long)");
      }
      number = Math.max(0, number) * 10 + peek() - '0';
    }
    return number;
  }

  private void convert(FormatSpec spec, int start) {
    argument++;
    var letter = (char) peek();
    at++;
    switch (letter) {
      case 'd', 'i' -> add(spec.integer(signed()));
      case 'u', 'x', 'X', 'o' -> add(spec.unsigned(unsigned(), letter));
      case 'c' -> result.add(spec.padded(new byte[] {(byte) arguments.integer(argument)}));
      case 'e', 'E', 'f', 'F', 'g', 'G' -> add(spec.fraction(arguments.number(argument), letter));
      case 'a', 'A' -> add(spec.hexadecimal(arguments.number(argument), letter == 'A'));
      case 's' -> result.add(spec.padded(bytes(Display.textOf(arguments.any(argument)))));
      case 'q' -> quote(arguments.any(argument));
      default -> throw invalid(start);
    }
  }

  private long signed() {
    var number = arguments.number(argument);
    if (!(number >= -0x1p63 && number < 0x1p63)) {
      throw arguments.error(argument, "not a number in proper range");
    }
    return (long) number;
  }

  /** The number as the bits of one without a sign. */
  private long unsigned() {
    var number = arguments.number(argument);
    if (!(number > -1 && number < 0x1p64)) {
      throw arguments.error(argument, "not a non-negative number in proper range");
    }
    return number < 0x1p63 ? (long) number : (long) (number - 0x1p63) + Long.MIN_VALUE;
  }

  private void add(String text) {
    result.add(LuaValue.valueOf(text));
  }

  private static byte[] bytes(LuaString text) {
    var bytes = new byte[text.length()];
    text.copyInto(0, bytes, 0, bytes.length);
    return bytes;
  }

  private LuaError invalid(int start) {
    var end = Math.min(template.length(), at + 1);
    return new LuaError(
        "invalid option '%%%s' to 'format'"
            .formatted(template.substring(start, Math.max(start, end)).tojstring()));
  }

  private void quote(LuaValue value) {
    if (value instanceof LuaString text) {
      quote(text);
    } else if (value instanceof LuaNumber || value.isnil() || value.isboolean()) {
      add(value instanceof LuaNumber ? FormatSpec.readable(value.todouble()) : value.tojstring());
    } else {
      throw arguments.error(argument, "value has no literal form");
    }
  }

  private void quote(LuaString text) {
    result.add('"');
    for (var i = 0; i < text.length(); i++) {
      var code = text.luaByte(i);
      if (code == '"' || code == '\\' || code == '\n') {
        result.add('\\').add(code);
      } else if (code < 32 || code == 127) {
        var next = i + 1 < text.length() ? text.luaByte(i + 1) : 0;
        var digit = next >= '0' && next <= '9';
        add(String.format(Locale.ROOT, digit ? "\\%03d" : "\\%d", code));
      } else {
        result.add(code);
      }
    }
    result.add('"');
  }
}
