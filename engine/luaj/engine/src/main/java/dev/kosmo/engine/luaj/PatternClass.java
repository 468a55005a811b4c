package dev.kosmo.engine.luaj;

import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaString;

/** The parts of a pattern that stand for one character: letters, classes and sets. */
final class PatternClass {
  private PatternClass() {}

  /** Where the part ends that begins here. */
  static int end(LuaString pattern, int start) {
    var code = pattern.luaByte(start);
    if (code == '%') {
      if (start + 1 >= pattern.length()) {
        throw new LuaError("malformed pattern (ends with '%')");
      }
      return start + 2;
    }
    return code == '[' ? setEnd(pattern, start) : start + 1;
  }

  private static int setEnd(LuaString pattern, int start) {
    var p = start + 1;
    if (p < pattern.length() && pattern.luaByte(p) == '^') {
      p++;
    }
    // A bracket that comes first is a member.
    var first = p;
    while (p < pattern.length()) {
      var code = pattern.luaByte(p);
      if (code == ']' && p > first) {
        return p + 1;
      }
      p += code == '%' ? 2 : 1;
    }
    throw new LuaError("malformed pattern (missing ']')");
  }

  static boolean matches(LuaString pattern, int code, int start, int end) {
    return switch (pattern.luaByte(start)) {
      case '.' -> true;
      case '%' -> inClass(code, pattern.luaByte(start + 1));
      case '[' -> inSet(pattern, code, start, end);
      default -> pattern.luaByte(start) == code;
    };
  }

  static boolean inSet(LuaString pattern, int code, int start, int end) {
    var p = start + 1;
    var last = end - 1;
    var inverted = pattern.luaByte(p) == '^';
    if (inverted) {
      p++;
    }
    while (p < last) {
      var member = pattern.luaByte(p);
      if (member == '%') {
        if (inClass(code, pattern.luaByte(p + 1))) {
          return !inverted;
        }
        p += 2;
      } else if (p + 2 < last && pattern.luaByte(p + 1) == '-') {
        if (member <= code && code <= pattern.luaByte(p + 2)) {
          return !inverted;
        }
        p += 3;
      } else {
        if (member == code) {
          return !inverted;
        }
        p++;
      }
    }
    return inverted;
  }

  private static boolean inClass(int code, int letter) {
    return switch (letter | 0x20) {
      case 'a' -> isLetter(code) == isLower(letter);
      case 'c' -> (code < 32 || code == 127) == isLower(letter);
      case 'd' -> isDigit(code) == isLower(letter);
      case 'g' -> (code > 32 && code < 127) == isLower(letter);
      case 'l' -> isLower(code) == isLower(letter);
      case 'p' -> (code > 32 && code < 127 && !isLetter(code) && !isDigit(code)) == isLower(letter);
      case 's' -> (code == 32 || (code >= 9 && code <= 13)) == isLower(letter);
      case 'u' -> (isLetter(code) && !isLower(code)) == isLower(letter);
      case 'w' -> (isLetter(code) || isDigit(code)) == isLower(letter);
      case 'x' ->
          (isDigit(code) || ((code | 0x20) >= 'a' && (code | 0x20) <= 'f')) == isLower(letter);
      case 'z' -> (code == 0) == isLower(letter);
      default -> letter == code;
    };
  }

  private static boolean isLower(int code) {
    return code >= 'a' && code <= 'z';
  }

  private static boolean isLetter(int code) {
    return isLower(code | 0x20) && code < 128;
  }

  private static boolean isDigit(int code) {
    return code >= '0' && code <= '9';
  }
}
