package dev.kosmo.integration.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is let through after the vendor has said how much it takes. */
class GateReadingsTest extends GateFixture {

  @Test
  void whatAVendorStillTakesIsLearned() {
    var gate = gate();
    enter(gate).answered(reading(100, 7, Duration.ofSeconds(5)));

    assertThat(send(gate)).isEqualTo(7);
    time.pass(4900);
    assertThat(send(gate)).isZero();
    time.pass(200);
    assertThat(send(gate)).isPositive();
  }

  @Test
  void whatIsUnderWayMayComeOnTopOfWhatTheVendorCounted() {
    var gate = gate();
    var first = enter(gate);
    for (int i = 0; i < 3; i++) {
      assertThat(gate.tryEnter(LONGEST)).isNotNull();
    }
    first.answered(reading(100, 7, Duration.ofSeconds(5)));

    assertThat(send(gate)).isEqualTo(4);
  }

  @Test
  void whatOthersUsedOfALimitIsMissing() {
    var gate = gate("10/s");
    enter(gate).answered(reading(10, 2, null));

    assertThat(send(gate)).isEqualTo(2);
    time.pass(1100);
    assertThat(send(gate)).isEqualTo(10);
  }

  @Test
  void whatWeUsedOurselvesIsNotCountedTwice() {
    var gate = gate("10/s");

    assertThat(send(gate, reading(10, 9, null))).isEqualTo(10);
  }

  @Test
  void anotherPlanHasAnotherLimit() {
    var gate = gate("75/s", "750/m");
    enter(gate).answered(reading(700, 699, Duration.ofSeconds(60)));
    var sent = 1;
    for (int i = 0; i < 20; i++) {
      sent += send(gate);
      time.pass(1100);
    }

    assertThat(sent).isEqualTo(700);
  }

  @Test
  void limitsThatComeWithTheirTimeNeedNoGuess() {
    var gate = gate("75/s", "750/m");
    var reading =
        new Reading(
            OptionalInt.of(20),
            OptionalInt.of(600),
            null,
            Map.of(Duration.ofSeconds(1), 20, Duration.ofMinutes(1), 600));
    enter(gate).answered(reading);

    assertThat(send(gate)).isEqualTo(19);
  }

  @Test
  void whereTheVendorCountsAnewSoDoWe() {
    var gate = gate("4000/h");
    assertThat(send(gate, reading(4000, 3999, Duration.ofMinutes(10)))).isEqualTo(4000);

    time.pass(Duration.ofMinutes(9).toMillis());
    assertThat(send(gate)).isZero();
    time.pass(Duration.ofMinutes(2).toMillis());
    assertThat(send(gate)).isPositive();
  }
}
