package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers cross, print and dump without losing a digit. */
interface NumberContract {

  /**
   * {@code record} 42, -7, 0, 2^53 and -2^53, each written in digits, and what {@code id()}
   * returns.
   */
  @Test
  default void integersSurviveTheTrip(Trial trial) {
    trial.eval(trial.globals().function("id", arguments -> 4_321_987_654_321L));

    assertThat(trial.recorded())
        .containsExactly(42L, -7L, 0L, 1L << 53, -(1L << 53), 4_321_987_654_321L);
  }

  /** {@code record} 1.5, -0.25, 0.1 + 0.2, and what {@code half()} and {@code three()} return. */
  @Test
  default void fractionsSurviveTheTrip(Trial trial) {
    trial.eval(
        trial.globals().function("half", arguments -> 0.5).function("three", arguments -> 3.0));

    assertThat(trial.recorded()).containsExactly(1.5, -0.25, 0.1 + 0.2, 0.5, 3L);
  }

  /** {@code record}, then {@code print} what each of {@code large()} and {@code huge()} returns. */
  @Test
  default void largeIntegersAreNeverRounded(Trial trial) {
    var large = 9_007_199_254_740_993L;
    var huge = new BigInteger("-123456789012345678901234567890");

    trial.eval(
        trial.globals().function("large", arguments -> large).function("huge", arguments -> huge));

    var digits = List.of("9007199254740993", "-123456789012345678901234567890");
    assertThat(trial.recorded()).extracting(String::valueOf).isEqualTo(digits);
    assertThat(trial.output()).isEqualTo(digits);
  }

  /**
   * {@code record} and {@code print} what each of {@code near()}, {@code fine()} and {@code vast()}
   * returns, and {@code record} what {@code list()} does.
   */
  @Test
  default void decimalsAreNeverRounded(Trial trial) {
    var fine = new BigDecimal("0.1234567890123456789");
    var vast = new BigDecimal("-2.5e999999999");

    trial.eval(
        trial
            .globals()
            .function("near", arguments -> new BigDecimal("19.90"))
            .function("fine", arguments -> fine)
            .function("vast", arguments -> vast)
            .function("list", arguments -> List.of(fine, new BigDecimal("0.1"), vast)));

    var texts = List.of("0.1234567890123456789", "-2.5E+999999999");
    assertThat(trial.recorded())
        .containsExactly(
            19.9, texts.get(0), texts.get(1), List.of(texts.get(0), 0.1, texts.get(1)));
    assertThat(trial.output()).containsExactly("19.9", texts.get(0), texts.get(1));
  }

  /**
   * {@code print} 2^53 written in digits, what {@code id()} returns, a list of only that, the text
   * that the language makes of it, and 10 divided by 2.
   */
  @Test
  default void wholeNumbersShowAllTheirDigits(Trial trial) {
    trial.eval(trial.globals().function("id", arguments -> 4_321_987_654_321L));

    assertThat(trial.output())
        .containsExactly(
            "9007199254740992", "4321987654321", "[\n  4321987654321\n]", "4321987654321", "5");
  }

  /**
   * {@code dump} one by one: 0.1 + 0.2, 1.5, 10 / 2, and what {@code tiny()}, {@code least()},
   * {@code small()}, {@code large()} and {@code huge()} return.
   *
   * <p>The spelling is JavaScript's; Java 17's own is not always the shortest.
   */
  @Test
  default void dumpWritesTheShortestNumbers(Trial trial) {
    trial.eval(
        trial
            .globals()
            .function("tiny", arguments -> 1e-7)
            .function("least", arguments -> Double.MIN_VALUE)
            .function("small", arguments -> 0.000001)
            .function("large", arguments -> 2e20)
            .function("huge", arguments -> 1.25e30));

    assertThat(trial.output())
        .containsExactly(
            "0.30000000000000004",
            "1.5",
            "5",
            "1e-7",
            "5e-324",
            "0.000001",
            "200000000000000000000",
            "1.25e+30");
  }
}
