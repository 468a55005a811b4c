package org.luaj.vm2;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is a number where C's {@code strtod} takes all of it. */
class NumeralTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          0,            0
          42,           42
          `  -7\t\\n`,  -7
          +1.5,         1.5
          .5,           0.5
          5.,           5
          1e3,          1000
          1E-2,         0.01
          -.5e+1,       -5
          1e400,        Infinity
          12345678901234567890, 12345678901234567000
          0x10,         16
          0XfF,         255
          -0xA,         -10
          0x.8,         0.5
          0x1p4,        16
          0x1.8P-1,     0.75
          0xep1,        28
          """)
  void isANumber(String text, double number) {
    assertThat(parse(text.replace("\\n", "\n"))).isEqualTo(number);
  }

  @Test
  void zeroKeepsItsSign() {
    assertThat(1 / parse("-0")).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(1 / parse("0")).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", ".", "-", "+-1", "1 2", "1x", "e1", ".e1", "1e", "1e+", "1.2.3", "0x", "0xg",
        "0x.", "0x1p", "0x1p+", "x10", "00x1", "- 1", "inf", "nan", "Infinity", "1f", "1d", "1\0",
        "0x1e+1", "0b1", "1_000", "1,5"
      })
  void isNoNumber(String text) {
    assertThat(parse(text)).isNaN();
  }

  @Test
  void partsOfAnArrayCanBeRead() {
    var bytes = "x12y".getBytes(US_ASCII);

    assertThat(Numeral.parse(bytes, 1, 2)).isEqualTo(12);
  }

  private static double parse(String text) {
    var bytes = text.getBytes(US_ASCII);
    return Numeral.parse(bytes, 0, bytes.length);
  }
}
