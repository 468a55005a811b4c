package dev.kosmo.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

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
    "NaN, NaN",
    "-Infinity, -Infinity"
  })
  void spellsLikeJavaScript(double number, String expected) {
    assertThat(NumberText.shortest(number)).isEqualTo(expected);
  }

  @Test
  void doublesAtPowersOfTwoAreShortToo() {
    assertThat(NumberText.shortest(Math.scalb(1.0, -44))).isEqualTo("5.684341886080802e-14");
  }

  @Test
  void readsBackAsTheSameNumber() {
    var random = new Random(1);

    for (int i = 0; i < 10_000; i++) {
      Double number = Double.longBitsToDouble(random.nextLong());
      assertThat(Double.parseDouble(NumberText.shortest(number))).isEqualTo(number);
    }
  }
}
