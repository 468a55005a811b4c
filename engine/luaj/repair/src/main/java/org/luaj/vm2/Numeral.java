package org.luaj.vm2;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * A number as text: decimal or hexadecimal, with a fraction and an exponent if it likes, white
 * space around it.
 */
public final class Numeral {
  private static final int MAX_EXACT_DIGITS = 15;

  private final byte[] bytes;
  private final int end;
  private int at;
  private int digits;

  private Numeral(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
  }

  /** The number, or NaN if the text is none; no text stands for NaN. */
  public static double parse(byte[] bytes, int offset, int length) {
    return new Numeral(bytes, offset, offset + length).parse();
  }

  private double parse() {
    skipSpace();
    var start = at;
    var negative = take('-');
    if (!negative) {
      take('+');
    }
    var size = take('0') && takeLetter('x') ? hexadecimal() : decimal(start);
    skipSpace();
    return at < end ? Double.NaN : negative ? -size : size;
  }

  private double decimal(int start) {
    at = start;
    if (!take('-')) {
      take('+');
    }
    var first = at;
    skipDigits(10);
    if (digits <= MAX_EXACT_DIGITS && digits > 0 && !isOneOf(".eE")) {
      return whole(first);
    }
    if (take('.')) {
      skipDigits(10);
    }
    if (digits == 0 || !exponent('e')) {
      return Double.NaN;
    }
    return Double.parseDouble(text(first, at));
  }

  private double whole(int first) {
    var number = 0L;
    for (var i = first; i < at; i++) {
      number = number * 10 + bytes[i] - '0';
    }
    return number;
  }

  private double hexadecimal() {
    var first = at;
    skipDigits(16);
    var wholePart = text(first, at);
    var fraction = "";
    if (take('.')) {
      first = at;
      skipDigits(16);
      fraction = text(first, at);
    }
    first = at;
    if (digits == 0 || !exponent('p')) {
      return Double.NaN;
    }
    var exponent = first == at ? "p0" : text(first, at);
    return Double.parseDouble("0x" + wholePart + "." + fraction + exponent);
  }

  /** Passes an exponent, if there is one; false if it has no digits. */
  private boolean exponent(char letter) {
    if (!takeLetter(letter)) {
      return true;
    }
    if (!take('-')) {
      take('+');
    }
    digits = 0;
    skipDigits(10);
    return digits > 0;
  }

  private void skipDigits(int base) {
    while (at < end && Character.digit(bytes[at], base) >= 0) {
      at++;
      digits++;
    }
  }

  private boolean isOneOf(String characters) {
    return at < end && characters.indexOf(bytes[at]) >= 0;
  }

  private boolean take(char character) {
    var found = at < end && bytes[at] == character;
    at += found ? 1 : 0;
    return found;
  }

  private boolean takeLetter(char letter) {
    return take(letter) || take(Character.toUpperCase(letter));
  }

  private void skipSpace() {
    while (at < end && (bytes[at] == ' ' || (bytes[at] >= '\t' && bytes[at] <= '\r'))) {
      at++;
    }
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, ISO_8859_1);
  }
}
