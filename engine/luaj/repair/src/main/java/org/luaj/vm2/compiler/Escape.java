package org.luaj.vm2.compiler;

/** A backslash in a string and what follows it. */
final class Escape {
  private static final String LETTERS = "abfnrtv\\\"'";
  private static final String CODES = "\u0007\b\f\n\r\t\u000b\\\"'";
  private static final int MAX_CODE_POINT = 0x10ffff;

  private final LexState source;
  private final StringBuilder seen = new StringBuilder("\\");

  private Escape(LexState source) {
    this.source = source;
  }

  /** Reads one at the backslash and saves what it stands for. */
  static void read(LexState source) {
    source.nextChar();
    new Escape(source).read();
  }

  private void read() {
    var letter = source.current;
    var index = LETTERS.indexOf(letter);
    if (index >= 0) {
      source.nextChar();
      source.save(CODES.charAt(index));
    } else if (source.currIsNewline()) {
      source.inclinenumber();
      source.save('\n');
    } else if (letter == 'x') {
      take();
      source.save(hexadecimal() * 16 + hexadecimal());
    } else if (letter == 'u') {
      codePoint();
    } else if (letter == 'z') {
      skipSpace();
    } else if (isDigit(letter)) {
      decimal();
    } else if (letter >= 0) {
      take();
      fail("invalid escape sequence");
    }
    // At the end of the text the caller finds the string unfinished.
  }

  private void take() {
    if (source.current >= 0) {
      seen.append((char) source.current);
    }
    source.nextChar();
  }

  private void fail(String message) {
    source.nbuff = 0;
    seen.chars().forEach(source::save);
    source.lexerror(message, LexState.TK_STRING);
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private int hexadecimal() {
    var digit = source.current < 0 ? -1 : Character.digit((char) source.current, 16);
    take();
    if (digit < 0) {
      fail("hexadecimal digit expected");
    }
    return digit;
  }

  private void decimal() {
    var code = 0;
    for (var i = 0; i < 3 && isDigit(source.current); i++) {
      code = code * 10 + source.current - '0';
      take();
    }
    if (code > 255) {
      fail("decimal escape too large");
    }
    source.save(code);
  }

  private void skipSpace() {
    source.nextChar();
    while (source.current == ' ' || (source.current >= '\t' && source.current <= '\r')) {
      if (source.currIsNewline()) {
        source.inclinenumber();
      } else {
        source.nextChar();
      }
    }
  }

  // Of Lua 5.3: what its utf8 library goes with.
  private void codePoint() {
    take();
    if (source.current != '{') {
      take();
      fail("missing '{'");
    }
    take();
    var code = hexadecimal();
    while (source.current != '}') {
      code = code * 16 + hexadecimal();
      if (code > MAX_CODE_POINT) {
        fail("UTF-8 value too large");
      }
    }
    source.nextChar();
    encode(code);
  }

  // By hand, for surrogates have an encoding here, too.
  private void encode(int code) {
    if (code < 0x80) {
      source.save(code);
      return;
    }
    var tail = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    source.save((0xff80 >> tail & 0xff) | code >> 6 * tail);
    for (var i = tail - 1; i >= 0; i--) {
      source.save(0x80 | code >> 6 * i & 0x3f);
    }
  }
}
