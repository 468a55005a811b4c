package org.luaj.vm2;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The text of a number as Lua shows it. */
public final class NumberText {
  private static final int DIGITS = 14;
  private static final MathContext ROUNDING = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
  private static final double MAX_EXACT = 1L << 53;

  // Below, the shortest text of a number may lie further from it than 14 digits can tell.
  private static final double MIN_PRECISE = 1e-290;

  private NumberText() {}

  /** All digits of a whole number up to 2^53, else what C's {@code %.14g} gives. */
  public static String of(double number) {
    if (number == Math.rint(number) && Math.abs(number) <= MAX_EXACT) {
      return number == 0 && 1 / number < 0 ? "-0" : Long.toString((long) number);
    }
    if (Double.isNaN(number)) {
      return "nan";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? "inf" : "-inf";
    }
    return (number < 0 ? "-" : "") + positive(Math.abs(number));
  }

  private static String positive(double number) {
    // Double.toString is several times faster than an exact expansion. Its digits, if few enough,
    // are the rounded ones: the true value is nearer to them than half a unit of the 14th digit.
    var decimal = new BigDecimal(Double.toString(number));
    if (decimal.precision() > DIGITS || number < MIN_PRECISE) {
      decimal = new BigDecimal(number).round(ROUNDING);
    }
    decimal = decimal.stripTrailingZeros();
    var exponent = decimal.precision() - decimal.scale() - 1;
    return exponent < -4 || exponent >= DIGITS
        ? scientific(decimal.unscaledValue().toString(), exponent)
        : decimal.toPlainString();
  }

  private static String scientific(String digits, int exponent) {
    var text = new StringBuilder(digits);
    if (digits.length() > 1) {
      text.insert(1, '.');
    }
    text.append(exponent < 0 ? "e-" : "e+");
    var size = Math.abs(exponent);
    return text.append(size < 10 ? "0" : "").append(size).toString();
  }
}
