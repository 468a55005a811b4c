package dev.kosmo.engine.luaj;

import dev.kosmo.engine.Data;
import dev.kosmo.engine.luaj.vm.LuaString;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;

/**
 * Flags, width and precision of a directive, as C reads them.
 *
 * @param flags any of {@code -+ #0}
 * @param width at least so many characters
 * @param precision -1 if not given
 */
record FormatSpec(String flags, int width, int precision) {
  private static final int DEFAULT_PRECISION = 6;
  private static final int HEX_DIGITS = 13;
  private static final int MANTISSA_BITS = 52;
  private static final long MANTISSA = (1L << MANTISSA_BITS) - 1;

  /** The bytes cut to the precision and filled to the width. */
  LuaString padded(byte[] bytes) {
    var length = precision >= 0 ? Math.min(precision, bytes.length) : bytes.length;
    var padded = new byte[Math.max(width, length)];
    Arrays.fill(padded, (byte) ' ');
    System.arraycopy(bytes, 0, padded, has('-') ? 0 : padded.length - length, length);
    return LuaString.valueUsing(padded, 0, padded.length);
  }

  private boolean has(char flag) {
    return flags.indexOf(flag) >= 0;
  }

  String integer(long number) {
    var digits = withPrecision(number < 0 ? Long.toString(number).substring(1) : number + "");
    return filled(sign(number < 0), digits, precision < 0);
  }

  String unsigned(long number, char letter) {
    var digits =
        switch (letter) {
          case 'u' -> Long.toUnsignedString(number);
          case 'o' -> Long.toOctalString(number);
          default -> Long.toHexString(number);
        };
    var prefix = !has('#') || number == 0 || letter == 'u' ? "" : letter == 'o' ? "0" : "0x";
    var text = filled(prefix, withPrecision(digits), precision < 0);
    return letter == 'X' ? text.toUpperCase(Locale.ROOT) : text;
  }

  private String withPrecision(String digits) {
    return "0".repeat(Math.max(0, precision - digits.length())) + digits;
  }

  private String sign(boolean negative) {
    return negative ? "-" : has('+') ? "+" : has(' ') ? " " : "";
  }

  private String filled(String prefix, String digits, boolean zeros) {
    var missing = Math.max(0, width - prefix.length() - digits.length());
    if (has('-')) {
      return prefix + digits + " ".repeat(missing);
    }
    return has('0') && zeros
        ? prefix + "0".repeat(missing) + digits
        : " ".repeat(missing) + prefix + digits;
  }

  String fraction(double number, char letter) {
    var negative = number < 0 || (number == 0 && 1 / number < 0);
    var size = Math.abs(number);
    if (Double.isNaN(size) || Double.isInfinite(size)) {
      var word = Double.isNaN(size) ? "nan" : "inf";
      var text = filled(sign(negative), word, false);
      return Character.isUpperCase(letter) ? text.toUpperCase(Locale.ROOT) : text;
    }
    var digits = precision < 0 ? DEFAULT_PRECISION : precision;
    var text =
        switch (Character.toLowerCase(letter)) {
          case 'e' -> scientific(size, digits);
          case 'f' -> fixed(new BigDecimal(size), digits);
          default -> general(size, Math.max(1, digits));
        };
    var finished = filled(sign(negative), text, true);
    return Character.isUpperCase(letter) ? finished.toUpperCase(Locale.ROOT) : finished;
  }

  private String fixed(BigDecimal number, int digits) {
    var text = number.setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    return digits == 0 && has('#') ? text + "." : text;
  }

  private String scientific(double number, int digits) {
    var rounded = rounded(number, digits + 1);
    var text = rounded.unscaledValue().toString();
    text += "0".repeat(Math.max(0, digits + 1 - text.length()));
    var point = digits > 0 || has('#') ? "." : "";
    return text.charAt(0) + point + text.substring(1) + exponent(exponentOf(rounded));
  }

  private static BigDecimal rounded(double number, int digits) {
    return new BigDecimal(number).round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  private static int exponentOf(BigDecimal number) {
    return number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
  }

  private static String exponent(int exponent) {
    var size = Math.abs(exponent);
    return (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
  }

  private String general(double number, int digits) {
    var rounded = rounded(number, digits);
    var exponent = exponentOf(rounded);
    var text =
        exponent < -4 || exponent >= digits
            ? scientific(number, digits - 1)
            : fixed(rounded, digits - 1 - exponent);
    return has('#') ? text : withoutTrailingZeros(text);
  }

  private static String withoutTrailingZeros(String text) {
    var mark = text.indexOf('e');
    var digits = mark < 0 ? text : text.substring(0, mark);
    if (digits.indexOf('.') >= 0) {
      digits = digits.replaceFirst("\\.?0+$", "");
    }
    return digits + (mark < 0 ? "" : text.substring(mark));
  }

  String hexadecimal(double number, boolean upper) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return fraction(number, upper ? 'F' : 'f');
    }
    var bits = Double.doubleToRawLongBits(Math.abs(number));
    var digits = precision < 0 ? HEX_DIGITS : Math.min(precision, HEX_DIGITS);
    var cut = 4 * (HEX_DIGITS - digits);
    var whole = number == 0 || Math.getExponent(number) < Double.MIN_EXPONENT ? 0L : 1L;
    var rounded =
        new BigDecimal(whole << MANTISSA_BITS | bits & MANTISSA)
            .divide(new BigDecimal(1L << cut), 0, RoundingMode.HALF_EVEN)
            .longValue();
    var fraction = "%013x".formatted((rounded << cut) & MANTISSA).substring(0, digits);
    fraction =
        precision < 0
            ? fraction.replaceFirst("0+$", "")
            : fraction + "0".repeat(Math.max(0, precision - HEX_DIGITS));
    var point = fraction.isEmpty() && !has('#') ? "" : ".";
    var exponent = number == 0 ? 0 : Math.max(Double.MIN_EXPONENT, Math.getExponent(number));
    var text = (rounded >> (4 * digits)) + point + fraction + "p%+d".formatted(exponent);
    var negative = Double.doubleToRawLongBits(number) < 0;
    var finished = filled(sign(negative) + "0x", text, true);
    return upper ? finished.toUpperCase(Locale.ROOT) : finished;
  }

  /** A number that Lua reads back as the same. */
  static String readable(double number) {
    if (Double.isNaN(number)) {
      return "(0/0)";
    } else if (Double.isInfinite(number)) {
      return number > 0 ? "1e9999" : "-1e9999";
    }
    return Data.text(number);
  }
}
