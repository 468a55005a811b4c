package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.kosmo.integration.Reply;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TypedViewTest {

  record Crate(
      @Nullable String id,
      @Nullable List<Integer> sizes,
      @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}

  record Rounded(long weight) {
    @Override
    public long weight() {
      return weight / 1000 * 1000;
    }
  }

  record Forgetful(String id, @JsonAnySetter Map<String, @Nullable Object> others) {
    Forgetful {
      others = Map.of();
    }
  }

  @Test
  void whatARecordHasNoFieldForIsFoundAmongItsOthers() {
    var reply = Reply.local(Map.of("id", "c1", "sizes", List.of(1, 2), "depth", 3), Crate.class);

    assertThatCode(() -> TypedView.assertAgrees(reply)).doesNotThrowAnyException();
  }

  @Test
  void aFieldWithAnotherValueIsNoticed() {
    var reply = Reply.local(Map.of("weight", 1234), Rounded.class);

    assertThatThrownBy(() -> TypedView.assertAgrees(reply))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("weight");
  }

  @Test
  void aMemberThatTheOthersLackIsNoticed() {
    var reply = Reply.local(Map.of("id", "c1", "depth", 3), Forgetful.class);

    assertThatThrownBy(() -> TypedView.assertAgrees(reply)).isInstanceOf(AssertionError.class);
  }
}
