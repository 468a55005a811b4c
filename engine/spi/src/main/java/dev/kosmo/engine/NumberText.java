package dev.kosmo.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The shortest decimal text that reads back as the same number, spelled as JavaScript spells it.
 * What {@code dump} and {@code json.encode} write in every language.
 */
public final class NumberText {
  // Up to 15 digits, two decimals never mean the same normal double, so no shorter one exists.
  private static final int FEWEST_DIGITS = 15;

  private NumberText() {}

  /** The text of a number; {@code Double.toString} of Java 17 is not always the shortest. */
  public static String shortest(double number) {
    if (number == 0) {
      return "0";
    }
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return String.valueOf(number);
    }
    var decimal = shortestDecimal(Math.abs(number)).stripTrailingZeros();
    return (number < 0 ? "-" : "") + spell(decimal.unscaledValue().toString(), decimal.scale());
  }

  private static BigDecimal shortestDecimal(double number) {
    var exact = new BigDecimal(number);
    for (int digits = number < Double.MIN_NORMAL ? 1 : FEWEST_DIGITS; digits < 17; digits++) {
      // Below a power of two the doubles are denser, so the nearest decimal may belong to another
      // double while the one above it fits.
      for (var rounding : new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.UP}) {
        var rounded = exact.round(new MathContext(digits, rounding));
        if (rounded.doubleValue() == number) {
          return rounded;
        }
      }
    }
    return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
  }

  private static String spell(String digits, int scale) {
    int point = digits.length() - scale;
    if (point > 21 || point <= -6) {
      var fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
      return digits.charAt(0) + fraction + (point > 0 ? "e+" : "e") + (point - 1);
    }
    if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    if (point >= digits.length()) {
      return digits + "0".repeat(point - digits.length());
    }
    return digits.substring(0, point) + "." + digits.substring(point);
  }
}
