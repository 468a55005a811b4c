package dev.kosmo.engine;

import static org.assertj.core.api.Assertions.assertThat;

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
}
