package dev.kosmo.integration.vero;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.ErrorCode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionTest {
  private final SimulatedVero vero = new SimulatedVero();

  @AfterEach
  void stop() {
    vero.close();
  }

  @Test
  void unsubscribedAndBack() {
    vero.client().unsubscribe("usr_123");
    var between = vero.user("usr_123").subscribed();
    var accepted = vero.client().resubscribe("usr_123").value();

    assertThat(accepted).isEqualTo(new Accepted(200, "Success."));
    assertThat(between).isFalse();
    assertThat(vero.user("usr_123").subscribed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"unsubscribe", "resubscribe"})
  void theIdIsAllThatIsSent(String function) {
    var answer = vero.call(function, Map.of("id", "usr_123"));

    assertThat(answer).isEqualTo(Map.of("status", 200, "message", "Success."));
    assertThat(vero.last().method()).isEqualTo("POST");
    assertThat(vero.last().path()).isEqualTo("/users/" + function);
    assertThat(vero.last().object()).hasValue(Map.of("id", "usr_123"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../track", "a/b", "%2e%2e", "a?b#c", "a b&auth_token=c", "{id}"})
  void anIdIsNeverAPath(String id) {
    vero.client().identifyUser(id, "jane@example.test", null, null);

    vero.client().unsubscribe(id);

    assertThat(vero.user(id).subscribed()).isFalse();
    assertThat(vero.last().path()).isEqualTo("/users/unsubscribe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"unsubscribe", "resubscribe"})
  void theIdIsRequired(String function) {
    var failure = vero.failure(function, Map.of());

    assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT);
    assertThat(failure).hasMessageStartingWith("Missing required parameter(s): id.");
    assertThat(vero.requests()).isEmpty();
  }

  @Test
  void somebodyUnknownIsAcceptedWithoutEffect() {
    var accepted = vero.client().unsubscribe("nobody").value();

    assertThat(accepted.status()).isEqualTo(200);
    assertThat(vero.project("default").user("nobody")).isEmpty();
  }
}
