package dev.kosmo.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataTest {

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "0.30000000000000004, 0.30000000000000004",
    "42, 42",
    "-1.5, -1.5",
    "1e21, 1e+21",
    "123456789012345680000, 123456789012345680000",
    "1e100, 1e+100",
    "1.5e300, 1.5e+300",
    "0.000001, 0.000001",
    "0.0000001, 1e-7",
    "5e-324, 5e-324",
    "2e-3, 0.002",
    "9007199254740993, 9007199254740992"
  })
  void numbersAreWrittenAsShortAsTheyReadBack(double number, String text) {
    assertThat(Data.text(number)).isEqualTo(text);
  }

  @Test
  void everyNumberReadsBackAsItself() {
    var random = new Random(42);
    for (var i = 0; i < 20_000; i++) {
      var number = Double.longBitsToDouble(random.nextLong());
      if (!Double.isNaN(number) && !Double.isInfinite(number)) {
        assertThat(Double.parseDouble(Data.text(number))).isEqualTo(number);
      }
    }
  }

  @Test
  void wholeNumbersReachTheHostAsLong() {
    assertThat(Data.number(3.0)).isEqualTo(3L);
    assertThat(Data.number(3.5)).isEqualTo(3.5);
    assertThat(Data.number(1e300)).isEqualTo(1e300);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.000, 0",
    "0e-999999999, 0",
    "19.90, 19.9",
    "-19.90, -19.9",
    "3.0, 3",
    "1e23, 1e23",
    "9007199254740992.0, 9007199254740992",
    // What printf's %.17g and an exact expansion make of 0.1.
    "0.10000000000000001, 0.1",
    "0.1000000000000000055511151231257827021181583404541015625, 0.1",
    "5e-324, 5e-324",
    "4.94e-324, 5e-324",
    // The shortest text of 2^-44, which is not the nearest of its length.
    "5.684341886080802e-14, 5.6843418860808015e-14",
    "1.7976931348623157e308, 1.7976931348623157e308"
  })
  void aDecimalWhoseDigitsADoubleTellsIsADouble(BigDecimal decimal, double number) {
    assertThat(((Number) Data.decimal(decimal)).doubleValue()).isEqualTo(number + 0.0);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1234567890123456789, 0.1234567890123456789",
    "-0.10000000000000000001, -0.10000000000000000001",
    "9007199254740993.0, 9007199254740993.0",
    "4.95e-324, 4.95E-324",
    "1e-400, 1E-400",
    "1e999999999, 1E+999999999",
    "-1e400, -1E+400"
  })
  void anyOtherDecimalIsItsText(BigDecimal decimal, String text) {
    assertThat(Data.decimal(decimal)).isEqualTo(text);
  }

  @Test
  void whateverADoubleIsWrittenAsItIsADouble() {
    var random = new Random(42);
    for (var i = 0; i < 20_000; i++) {
      var number = Double.longBitsToDouble(random.nextLong());
      if (!Double.isNaN(number) && !Double.isInfinite(number)) {
        var exact = new BigDecimal(number);
        for (var decimal :
            List.of(
                exact,
                exact.round(new MathContext(17)),
                new BigDecimal(Data.text(number)),
                new BigDecimal(Double.toString(number)))) {
          assertThat(Data.decimal(decimal)).as("%s", decimal).isEqualTo(number);
        }
      }
    }
  }

  @Test
  void noDigitIsLost() {
    var random = new Random(43);
    for (var i = 0; i < 20_000; i++) {
      var digits = 1 + random.nextInt(25);
      var decimal = new BigDecimal(new BigInteger(digits * 3, random), random.nextInt(40));

      var crossed = Data.decimal(decimal);

      if (crossed instanceof Double number) {
        var half = decimal.stripTrailingZeros().ulp().divide(BigDecimal.valueOf(2));
        assertThat(new BigDecimal(number)).isCloseTo(decimal, within(half));
      } else {
        assertThat(new BigDecimal((String) crossed)).isEqualTo(decimal);
      }
    }
  }
}
