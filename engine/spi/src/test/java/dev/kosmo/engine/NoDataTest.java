package dev.kosmo.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no data is refused where an application hands it over, whatever the language. */
class NoDataTest {

  static Stream<Arguments> whatIsNoDataIsNamed() {
    return Stream.of(
        Arguments.of(Map.of("a", 1.5f), "`input.a` is a java.lang.Float"),
        Arguments.of(Map.of("a", 1.5f), "`input.a` is a java.lang.Float"),
        Arguments.of(Map.of("a", 'x'), "`input.a` is a java.lang.Character"),
        Arguments.of(Map.of("a", ScriptException.Kind.HOST), "`input.a` is a dev.kosmo.engine."),
        Arguments.of(Map.of("a", Set.of(1)), "`input.a` is a java.util."),
        Arguments.of(Map.of("a", new int[0]), "`input.a` is a [I"),
        Arguments.of(
            Map.of("a", List.of(1, Map.of("b", Instant.EPOCH))),
            "`input.a[1].b` is a java.time.Instant"),
        Arguments.of(Map.of("a", Map.of(1, 2)), "`input.a` has a key that is a java.lang.Integer"),
        Arguments.of(
            Map.of("a", Collections.singletonMap(null, 2)), "`input.a` has a key that is a null"),
        Arguments.of(Map.of("a", cycle()), "is nested more than 1000 levels deep"));
  }

  private static List<Object> cycle() {
    var list = new ArrayList<>();
    list.add(list);
    return list;
  }

  @ParameterizedTest
  @MethodSource
  void whatIsNoDataIsNamed(Map<String, ?> input, String complaint) {
    var script = Script.text("a.lua", "");

    assertThatThrownBy(() -> script.withInput(input))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(complaint)
        .hasMessageContaining("which cannot cross to a script");
  }

  @Test
  void dataIsAccepted() {
    var input = new HashMap<String, @Nullable Object>();
    input.put("nothing", null);
    input.put("scalars", Arrays.asList(null, true, 1, 2L, BigInteger.TEN, 0.5, Double.NaN, "text"));
    input.put("map", Map.of("list", List.of(Map.of())));

    assertThat(Script.text("a.lua", "").withInput(input).input()).isEqualTo(input);
  }

  @Test
  void constantsAreCheckedWhenTheyAreAdded() {
    assertThatThrownBy(() -> Namespace.named("shop").constant("tax", 0.2f))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("`shop.tax` is a java.lang.Float, which cannot cross");
  }

  @Test
  void resultsAreCheckedWhenTheyComeBack() {
    var price = new HostFunction("shop.price", arguments -> List.of(9.9f));

    assertThatThrownBy(() -> price.call(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("`shop.price()[0]` is a java.lang.Float, which cannot cross");
  }
}
