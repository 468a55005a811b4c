package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.ScriptException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What scripts show: {@code print} and {@code dump}. */
interface OutputContract {

  /**
   * {@code print} three values one, 2, true in one call; then nothing at all; then one text of two
   * lines, a and b.
   */
  @Test
  default void outputIsCaptured(Trial trial) {
    trial.eval();

    assertThat(trial.output()).containsExactly("one\t2\ttrue", "", "a\nb");
  }

  /** {@code print} the word before, then fail. */
  @Test
  default void outputBeforeAFailureIsKept(Trial trial) {
    trial.failure();

    assertThat(trial.output()).containsExactly("before");
  }

  /** {@code print} what {@code contact()} returns, after the word "contact" in the same call. */
  @Test
  default void printShowsTablesAndObjects(Trial trial) {
    trial.eval(trial.globals().function("contact", arguments -> contact()));

    assertThat(trial.output()).containsExactly("contact\t" + CONTACT);
  }

  /** {@code dump} what {@code contact()} returns, and {@code record} what {@code dump} returns. */
  @Test
  default void dumpShowsAndReturnsItsArgument(Trial trial) {
    trial.eval(trial.globals().function("contact", arguments -> contact()));

    assertThat(trial.output()).containsExactly(CONTACT);
    assertThat(trial.recorded()).containsExactly(contact());
  }

  /**
   * {@code dump} one by one: nil or null, the explicit null, true, the text "a b", an empty table
   * or object, and what {@code none()} returns.
   */
  @Test
  default void dumpIsAlikeInEveryLanguage(Trial trial) {
    trial.eval(trial.globals().function("none", arguments -> List.of()));

    assertThat(trial.output()).containsExactly("null", "null", "true", "a b", "{}", "[]");
  }

  /** {@code dump} what {@code gaps()} returns. */
  @Test
  default void dumpShowsNullsInLists(Trial trial) {
    var gaps = new LinkedHashMap<String, Object>();
    gaps.put("scores", Arrays.asList(1L, null));

    trial.eval(trial.globals().function("gaps", arguments -> gaps));

    assertThat(trial.output()).containsExactly("{\n  scores: [\n    1,\n    null\n  ]\n}");
  }

  /** {@code print} a map whose only member self is that same map. */
  @Test
  default void printMarksCycles(Trial trial) {
    trial.eval();

    assertThat(trial.output()).containsExactly("{\n  self: <circular>\n}");
  }

  /** {@code print} a list that holds one and the same map, with member city Bern, twice. */
  @Test
  default void printShowsSharedValuesEachTime(Trial trial) {
    trial.eval();

    assertThat(trial.output())
        .containsExactly("[\n  {\n    city: Bern\n  },\n  {\n    city: Bern\n  }\n]");
  }

  /** {@code print} the function {@code record}, alone and as member of a map. */
  @Test
  default void functionsPrintWithoutJava(Trial trial) {
    trial.eval();

    assertThat(trial.output()).hasSize(2).allSatisfy(ScriptWords::check);
  }

  /**
   * Print a list nested 100 000 levels deep. The output or the failure may be anything readable.
   */
  @Test
  default void printingANestingBombHarmsNobody(Trial trial) {
    try {
      trial.eval();
    } catch (ScriptException e) {
      ScriptWords.check(String.valueOf(e.getMessage()));
    }

    assertThat(trial.recorded()).containsExactly("built");
  }

  /** The text of {@link #contact()}. */
  String CONTACT =
      """
      {
        name: Jane,
        tags: [
          a,
          b
        ],
        address: {
          city: Bern,
          active: true
        },
        age: 42
      }""";

  private static Map<String, Object> contact() {
    var address = new LinkedHashMap<String, Object>();
    address.put("city", "Bern");
    address.put("active", true);
    var contact = new LinkedHashMap<String, Object>();
    contact.put("name", "Jane");
    contact.put("tags", List.of("a", "b"));
    contact.put("address", address);
    contact.put("age", 42L);
    return contact;
  }
}
