package dev.kosmo.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Between decimals and doubles. The text of a double is the shortest decimal that reads back as the
 * same double, in the notation of ECMA-262, Number::toString; {@link Double#toString} is not the
 * shortest before JDK 19.
 */
final class Decimal {
  /** That many survive the trip through any normal double. */
  private static final int FEWEST_DIGITS = 15;

  private static final int MOST_DIGITS = 17;
  private static final int LONGEST_WHOLE = 21;
  private static final int MOST_LEADING_ZEROS = 6;

  private Decimal() {}

  /** Whether a double, the nearest to a decimal, still tells all its digits. */
  static boolean tells(double nearest, BigDecimal decimal) {
    if (nearest == 0 || Double.isInfinite(nearest)) {
      return decimal.signum() == 0;
    } else if (decimal.precision() <= FEWEST_DIGITS && Math.abs(nearest) >= Double.MIN_NORMAL) {
      return true;
    }
    var exact = new BigDecimal(nearest);
    var unit = decimal.stripTrailingZeros().ulp();
    return exact.subtract(decimal).abs().multiply(BigDecimal.valueOf(2)).compareTo(unit) <= 0
        || shortest(exact.abs(), Math.abs(nearest)).compareTo(decimal.abs()) == 0;
  }

  static String text(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return Double.isNaN(number) ? "nan" : number > 0 ? "inf" : "-inf";
    } else if (number == 0) {
      return "0";
    }
    var shortest = shortest(new BigDecimal(Math.abs(number)), Math.abs(number));
    return (number < 0 ? "-" : "") + notation(shortest);
  }

  private static BigDecimal shortest(BigDecimal exact, double number) {
    var fewest = number < Double.MIN_NORMAL ? 1 : FEWEST_DIGITS;
    for (var digits = fewest; digits < MOST_DIGITS; digits++) {
      // Below a power of two doubles are denser: the nearest decimal may belong to another double
      // while the one above it fits.
      for (var rounding : new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.UP}) {
        var rounded = exact.round(new MathContext(digits, rounding));
        if (rounded.doubleValue() == number) {
          return rounded.stripTrailingZeros();
        }
      }
    }
    return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }

  private static String notation(BigDecimal number) {
    var digits = number.unscaledValue().toString();
    var point = digits.length() - number.scale();
    if (point > LONGEST_WHOLE || point <= -MOST_LEADING_ZEROS) {
      var fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
      return digits.charAt(0) + fraction + "e" + (point > 0 ? "+" : "-") + Math.abs(point - 1);
    }
    return number.toPlainString();
  }
}
