package dev.kosmo.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "-1.5, -1.5",
    "100, 100",
    "9007199254740992, 9007199254740992",
    "1e20, 100000000000000000000",
    "1e21, 1e+21",
    "1.25e30, 1.25e+30",
    "0.000001, 0.000001",
    "0.00000125, 0.00000125",
    "1e-7, 1e-7",
    "-1.25e-7, -1.25e-7",
    "2e-3, 0.002",
    "2e23, 2e+23",
    "4.9e-324, 5e-324",
    "1.7976931348623157e308, 1.7976931348623157e+308",
    "2.2250738585072014e-308, 2.2250738585072014e-308",
    "0, 0",
    "-0.0, 0",
    "NaN, nan",
    "-Infinity, -inf"
  })
  void spellsLikeJavaScript(double number, String expected) {
    assertThat(Decimal.text(number)).isEqualTo(expected);
  }

  @Test
  void doublesAtPowersOfTwoAreShortToo() {
    assertThat(Decimal.text(Math.scalb(1.0, -44))).isEqualTo("5.684341886080802e-14");
  }

  @Test
  void readsBackAsTheSameNumber() {
    var random = new Random(1);

    var numbers =
        LongStream.generate(random::nextLong)
            .mapToDouble(Double::longBitsToDouble)
            .filter(Double::isFinite)
            .limit(10_000);

    assertThat(numbers)
        .allSatisfy(number -> assertThat(Double.valueOf(Decimal.text(number))).isEqualTo(number));
  }
}
