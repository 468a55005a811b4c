package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SENT =
      "{\"mark-1\": 1, \"data\": [{\"id\": 9007199254740993, \"mark-2\": {\"a\": null, \"b\": [1, {}]}}]}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"mark-1\": 1, \"data\": [{\"id\": 9007199254740993, \"mark-2\": {\"a\": null, \"b\": [1, {}]}}]}",
        "{\"mark-1\": 1, \"leads\": [{\"id\": 9007199254740993, \"mark-2\": {\"a\": null, \"b\": [1, {}]}}]}",
        "{\"x\": 1, \"mark-1\": 1, \"y\": {\"id\": 9007199254740993, \"z\": 1,"
            + " \"mark-2\": {\"a\": null, \"b\": [1, {}]}}}"
      })
  void whatIsMovedOrAddedIsNoLoss(String tree) {
    assertThatCode(() -> check(tree)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"mark-1\": 1}",
        "{\"mark-1\": 1, \"data\": [{\"mark-2\": {\"a\": null, \"b\": [1, {}]}}]}",
        "{\"mark-1\": 1, \"data\": [{\"id\": 9007199254740992, \"mark-2\": {\"a\": null, \"b\": [1, {}]}}]}",
        "{\"mark-1\": 1, \"data\": [{\"mark-2\": {\"a\": null, \"b\": [1, {}]}, \"id\": 9007199254740993}]}",
        "{\"mark-1\": 1, \"data\": [{\"id\": 9007199254740993, \"mark-2\": {\"b\": [1, {}]}}]}",
        "{\"mark-1\": 1, \"data\": [{\"id\": 9007199254740993, \"mark-2\": {\"b\": [1, {}], \"a\": null}}]}",
        "{\"mark-1\": 1, \"data\": [{\"id\": 9007199254740993, \"mark-2\": {\"a\": null, \"b\": [{}, 1]}}]}",
        "{\"mark-1\": 1.0, \"data\": [{\"id\": 9007199254740993, \"mark-2\": {\"a\": null, \"b\": [1, {}]}}]}",
        "{\"mark-1\": 1, \"data\": [{\"id\": \"9007199254740993\", \"mark-2\": {\"a\": null, \"b\": [1, {}]}}]}"
      })
  void whatIsLostChangedOrReorderedIsNoticed(String tree) {
    assertThatThrownBy(() -> check(tree)).isInstanceOf(AssertionError.class);
  }

  @Test
  void anItemThatIsLeftOutIsNoticed() {
    assertThatThrownBy(() -> check("{\"mark-1\": 1, \"data\": []}"))
        .isInstanceOf(AssertionError.class);
  }

  private static void check(String tree) throws JsonProcessingException {
    Kept.assertAll(JSON.readTree(SENT), JSON.readTree(tree));
  }
}
