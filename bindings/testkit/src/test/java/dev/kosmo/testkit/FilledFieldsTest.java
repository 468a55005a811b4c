package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FilledFieldsTest {

  record Crate(@Nullable String id, List<Slat> slats, Map<String, @Nullable Object> others) {}

  record Slat(@Nullable String wood, @Nullable Integer nails) {}

  @Test
  void fieldsThatHoldSomethingOnceAreFilled() {
    var fields = new FilledFields();
    fields.add(List.of(new Crate("c1", List.of(), Map.of("lid", new Slat(null, 4)))));
    fields.add(new Crate(null, List.of(new Slat(null, null)), Map.of()));

    assertThat(fields.neverFilled()).containsExactly("FilledFieldsTest.Slat.wood");
  }

  @Test
  void emptyListsAndMapsHoldNothing() {
    var fields = new FilledFields();
    fields.add(new Crate("c1", List.of(), Map.of()));

    assertThat(fields.neverFilled())
        .containsExactly("FilledFieldsTest.Crate.others", "FilledFieldsTest.Crate.slats");
  }
}
