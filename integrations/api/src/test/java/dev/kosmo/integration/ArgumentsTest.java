package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  interface Toy {
    @Write("Makes a toy.")
    Reply<Map<String, Object>> makeToy(
        @Doc("A list of objects") @Nullable List<Map<String, Object>> partList);
  }

  @Test
  void textInAListOfObjectsIsAnArgumentErrorThatNamesTheParameter() {
    var arguments = Map.of("part_list", List.of("wheel"));

    assertThatThrownBy(() -> Arguments.bind(makeToy(), arguments))
        .isInstanceOfSatisfying(
            IntegrationException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT);
              assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
              assertThat(e)
                  .hasMessageStartingWith("app.integrations.toy.make_toy: `part_list` does not");
            });
  }

  @Test
  void twoSpellingsOfOneParameterAreRefusedAlsoWhenBothAreNull() {
    var arguments = new LinkedHashMap<String, @Nullable Object>();
    arguments.put("part_list", null);
    arguments.put("partList", null);

    assertThatThrownBy(() -> Arguments.bind(makeToy(), arguments))
        .hasMessageContaining("`part_list` twice");
  }

  private static FunctionSpec makeToy() {
    return Arrays.stream(Toy.class.getMethods())
        .map(method -> FunctionReader.read("toy", method).orElseThrow())
        .findFirst()
        .orElseThrow();
  }
}
