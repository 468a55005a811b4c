package org.luaj.vm2;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberTextTest {

  /** Bits of a double and what C's printf made of it: random bits, money, powers of ten. */
  @Test
  void everyNumberReadsAsInC() throws IOException {
    var lines = lines("numbers.txt");

    assertThat(lines).hasSizeGreaterThan(1500).allSatisfy(NumberTextTest::readsAsInC);
  }

  private static void readsAsInC(String line) {
    var bits = Long.parseUnsignedLong(line.substring(0, 16), 16);
    assertThat(NumberText.of(Double.longBitsToDouble(bits))).isEqualTo(line.substring(17));
  }

  @Test
  void wholeNumbersShowAllTheirDigits() {
    assertThat(NumberText.of(0x1p53)).isEqualTo("9007199254740992");
    assertThat(NumberText.of(-0x1p53)).isEqualTo("-9007199254740992");
    assertThat(NumberText.of(1_795_308_930_000.0)).isEqualTo("1795308930000");
  }

  @Test
  void beyondExactIntegersNumbersAreRounded() {
    assertThat(NumberText.of(0x1p53 + 2)).isEqualTo("9.007199254741e+15");
    assertThat(NumberText.of(1e100)).isEqualTo("1e+100");
  }

  @Test
  void zeroKeepsItsSign() {
    assertThat(NumberText.of(-0.0)).isEqualTo("-0");
  }

  @Test
  void whatIsNoNumberHasAName() {
    assertThat(NumberText.of(Double.NaN)).isEqualTo("nan");
    assertThat(NumberText.of(Double.POSITIVE_INFINITY)).isEqualTo("inf");
    assertThat(NumberText.of(Double.NEGATIVE_INFINITY)).isEqualTo("-inf");
  }

  private static List<String> lines(String resource) throws IOException {
    try (var stream = NumberTextTest.class.getResourceAsStream(resource)) {
      assertThat(stream).isNotNull();
      return new String(stream.readAllBytes(), US_ASCII).lines().toList();
    }
  }
}
