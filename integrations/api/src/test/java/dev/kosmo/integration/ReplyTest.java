package dev.kosmo.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {

  @ParameterizedTest
  @ValueSource(strings = {"null", "7", "[]"})
  void anAnswerOfAnotherShapeHasATreeButNoRecord(String body) {
    var reply = Reply.of(200, Map.of(), body, Json.type(Named.class));

    assertThat(reply.tree()).isEqualTo(Json.parse(body));
    assertThatThrownBy(reply::value)
        .isInstanceOfSatisfying(
            IntegrationException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BAD_RESPONSE))
        .hasMessage("The answer does not have the shape of Named.");
  }

  @Test
  void aReplyInAnotherShapeKeepsItsHeaders() {
    var reply =
        Reply.of(
            200,
            Map.of("x-request-id", "req-1"),
            "{\"item\": {\"name\": \"a\"}}",
            Json.type(Map.class));

    var item =
        reply.map(Named.class, tree -> tree instanceof Map<?, ?> map ? map.get("item") : tree);

    assertThat(item.value()).isEqualTo(new Named("a"));
    assertThat(item.requestId()).isEqualTo("req-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "{\"b\": 1}", "[]", "null"})
  void aMemberNamedLikeTheRestIsPartOfTheRest(String value) {
    var body = "{\"name\": \"a\", \"others\": " + value + "}";

    var open = (Open) Reply.of(200, Map.of(), body, Json.type(Open.class)).value();

    assertThat(open.name()).isEqualTo("a");
    assertThat(open.others()).containsOnlyKeys("others").containsValue(Json.parse(value));
  }

  record Named(String name) {}

  record Open(String name, @JsonAnySetter Map<String, @Nullable Object> others) {}
}
