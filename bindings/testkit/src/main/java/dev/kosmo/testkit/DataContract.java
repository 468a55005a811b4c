package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values that cross the border arrive as what they were. */
interface DataContract {

  /**
   * {@code record} a map: email jane@example.test, tags the list a, b, age 3, active true, and
   * address, a map with city Zürich.
   */
  @Test
  default void passesNestedDataToTheHost(Trial trial) {
    trial.eval();

    assertThat(trial.recorded())
        .containsExactly(
            Map.of(
                "email",
                "jane@example.test",
                "tags",
                List.of("a", "b"),
                "age",
                3L,
                "active",
                true,
                "address",
                Map.of("city", "Zürich")));
  }

  /** Return a map: name Jane, tags the list a, b, active false, score 1.5. */
  @Test
  default void returnsPlainData(Trial trial) {
    var returned = trial.eval();

    assertThat(returned)
        .containsExactly(
            Map.of("name", "Jane", "tags", List.of("a", "b"), "active", false, "score", 1.5));
  }

  /** Do something, but return nothing. */
  @Test
  default void nothingReturnedIsNoValue(Trial trial) {
    var returned = trial.eval();

    assertThat(returned).isEmpty();
  }

  /** Return nil or null. */
  @Test
  default void nullReturnedIsOneNull(Trial trial) {
    var returned = trial.eval();

    assertThat(returned).containsExactly((Object) null);
  }

  /** Return 1, "two" and true; as a list where the language returns only one value. */
  @Test
  default void returnsSeveralValues(Trial trial) {
    var values = List.<Object>of(1L, "two", true);

    var returned = trial.eval();

    assertThat(returned).isIn(values, List.of(values));
  }

  /** {@code record} the script's arguments as one list. */
  @Test
  default void argumentsReachTheScript(Trial trial) {
    trial.with("one", "two words").eval();

    assertThat(trial.recorded()).containsExactly(List.of("one", "two words"));
  }

  /** Call {@code record} with nil or null first and 2 second. */
  @Test
  default void argumentsKeepTheirPlaces(Trial trial) {
    trial.eval();

    assertThat(trial.recorded()).containsExactly(null, 2L);
  }

  /** {@code record} an empty table or object, and a map whose member properties is one. */
  @Test
  default void emptyTableIsAMap(Trial trial) {
    trial.eval();

    assertThat(trial.recorded()).containsExactly(Map.of(), Map.of("properties", Map.of()));
  }

  /** {@code record} what {@code contact()} returns, and its member tags. */
  @Test
  default void emptyListsFromTheHostStayLists(Trial trial) {
    var contact = Map.of("tags", List.of());

    trial.eval(trial.globals().function("contact", arguments -> contact));

    assertThat(trial.recorded()).containsExactly(contact, List.of());
  }

  /**
   * {@code record} two truths: whether member phone of {@code contact()} reads as nil or null, and
   * whether {@code nothing()} returns nil or null.
   */
  @Test
  default void nullsAreAbsent(Trial trial) {
    var contact = new LinkedHashMap<String, Object>();
    contact.put("name", "Jane");
    contact.put("phone", null);

    trial.eval(
        trial
            .globals()
            .function("contact", arguments -> contact)
            .function("nothing", arguments -> null));

    assertThat(trial.recorded()).containsExactly(true, true);
  }

  /** {@code record} a map whose only member phone is an explicit null. */
  @Test
  default void explicitNullsCross(Trial trial) {
    trial.eval();

    assertThat(trial.recorded()).containsExactly(Collections.singletonMap("phone", null));
  }

  /**
   * {@code record} what {@code scores()} returns, its third item, and a list of the script's own:
   * 1, an explicit null, 3.
   */
  @Test
  default void nullsInListsKeepThePositions(Trial trial) {
    var scores = Arrays.asList(1L, null, 3L);

    trial.eval(trial.globals().function("scores", arguments -> scores));

    assertThat(trial.recorded()).containsExactly(scores, 3L, scores);
  }

  /** {@code record} what {@code contact()} returns. */
  @Test
  default void keysKeepTheirOrder(Trial trial) {
    var contact = new LinkedHashMap<String, Object>();
    for (var key : List.of("zeta", "alpha", "mu", "b2", "b10", "a")) {
      contact.put(key, true);
    }

    trial.eval(trial.globals().function("contact", arguments -> contact));

    assertThat(trial.recorded()).singleElement().asString().isEqualTo(contact.toString());
  }

  /** {@code record} what {@code positions()} returns. */
  @Test
  default void mapsWithDigitsAsKeysStayMaps(Trial trial) {
    var positions = Map.of("1", "first", "2", "second");

    trial.eval(trial.globals().function("positions", arguments -> positions));

    assertThat(trial.recorded()).containsExactly(positions);
  }

  /**
   * {@code record} the text "Zoë 日本語 🚀" written in the script, what {@code echo} makes of it, and
   * what {@code sample()} returns.
   */
  @Test
  default void unicodeSurvivesTheTrip(Trial trial) {
    var sample = Map.of("naïve 🚀", "nul \0 and tab \t and \u2028");

    trial.eval(
        trial
            .globals()
            .function("echo", arguments -> arguments.get(0))
            .function("sample", arguments -> sample));

    assertThat(trial.recorded()).containsExactly("Zoë 日本語 🚀", "Zoë 日本語 🚀", sample);
  }
}
