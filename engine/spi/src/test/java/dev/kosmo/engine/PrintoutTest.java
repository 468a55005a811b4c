package dev.kosmo.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrintoutTest {

  @Test
  void listsAndMapsAreIndentedByTwoSpacesALevel() {
    var value = new LinkedHashMap<String, Object>();
    value.put("name", "Jane");
    value.put("tags", List.of("a", 2L));

    assertThat(Printout.of(value, Data::text))
        .isEqualTo("{\n  name: Jane,\n  tags: [\n    a,\n    2\n  ]\n}");
  }

  @Test
  void emptyOnesStayOnOneLine() {
    assertThat(Printout.of(Map.of(), Data::text)).isEqualTo("{}");
    assertThat(Printout.of(List.of(), Data::text)).isEqualTo("[]");
  }

  @Test
  void nullsAreShown() {
    assertThat(Printout.of(Arrays.asList(1L, null), Data::text)).isEqualTo("[\n  1,\n  null\n]");
  }

  @Test
  void numbersAreWrittenAsTheLanguageDoes() {
    assertThat(Printout.of(List.of(0.5), number -> "half")).isEqualTo("[\n  half\n]");
  }

  @Test
  void aTextInManyPlacesHasAnEnd() {
    var text = "x".repeat(1 << 20);
    var one = Collections.nCopies(100, text);
    var many = Collections.nCopies(100, Map.of(text, 1L));

    for (var value : List.of(one, many)) {
      assertThatThrownBy(() -> Printout.of(value, Data::text))
          .isInstanceOf(CallException.class)
          .hasMessageContaining("64 MB");
    }
  }

  @Test
  void anIndentationInManyPlacesHasAnEnd() {
    Object value = Collections.nCopies(100_000, 1L);
    for (var level = 0; level < 900; level++) {
      value = List.of(value);
    }
    var deep = value;

    assertThatThrownBy(() -> Printout.of(deep, Data::text)).isInstanceOf(CallException.class);
  }
}
