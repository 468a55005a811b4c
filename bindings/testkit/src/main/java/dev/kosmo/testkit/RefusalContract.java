package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing but data crosses; the rest is refused by its path before the host sees anything. */
interface RefusalContract {

  /** {@code record} a map with member contact, a map with member notes, which is a function. */
  @Test
  default void functionsAreRefusedByPath(Trial trial) {
    var failure = trial.failure();

    assertThat(failure.error().code()).isEqualTo("invalid_argument");
    assertThat(failure.error().message()).contains("contact.notes").contains("function");
    assertThat(trial.recorded()).isEmpty();
  }

  /** Return a map with member notes, which is a function. */
  @Test
  default void returnedFunctionsAreRefusedByPath(Trial trial) {
    var failure = trial.failure();

    assertThat(failure.error().message()).contains("notes").contains("function");
  }

  /** {@code record} a map with member contact, a map whose member self is that same map. */
  @Test
  default void cyclesAreRefusedByPath(Trial trial) {
    var failure = trial.failure();

    assertThat(failure.error().code()).isEqualTo("invalid_argument");
    assertThat(failure.error().message()).contains("contact.self");
    assertThat(trial.recorded()).isEmpty();
  }

  /** {@code record} a map whose members a and b are one and the same map with member city Bern. */
  @Test
  default void sharedValuesAreNoCycle(Trial trial) {
    var city = Map.of("city", "Bern");

    trial.eval();

    assertThat(trial.recorded()).containsExactly(Map.of("a", city, "b", city));
  }

  /** {@code record} a list that holds a list that holds a list, and so on for 100 000 levels. */
  @Test
  default void nestingBombsAreRefused(Trial trial) {
    var failure = trial.failure();

    assertThat(failure.error().code()).isEqualTo("invalid_argument");
    assertThat(trial.recorded()).isEmpty();
  }

  /** {@code record} a map whose member name is a text that is not valid Unicode. */
  @Test
  default void brokenTextIsRefusedByPath(Trial trial) {
    var failure = trial.failure();

    assertThat(failure.error().code()).isEqualTo("invalid_argument");
    assertThat(failure.error().message()).contains("name");
    assertThat(trial.recorded()).isEmpty();
  }

  /** Pass a function to {@code record}, catch the failure, and {@code record} its code. */
  @Test
  default void refusalsCanBeCaught(Trial trial) {
    trial.eval();

    assertThat(trial.recorded()).isEqualTo(List.of("invalid_argument"));
  }
}
