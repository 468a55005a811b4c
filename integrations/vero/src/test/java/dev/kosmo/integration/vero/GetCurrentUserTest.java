package dev.kosmo.integration.vero;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GetCurrentUserTest {
  private final SimulatedVero vero = new SimulatedVero();

  @AfterEach
  void stop() {
    vero.close();
  }

  @Test
  void isAnsweredWithoutAnyRequest() {
    var connection = vero.client().getCurrentUser().value();

    assertThat(connection.configured()).isTrue();
    assertThat(connection.verified()).isFalse();
    assertThat(vero.requests()).isEmpty();
  }

  @Test
  void saysWhatItDoesNotKnow() {
    var answer = vero.call("get_current_user", Map.of());

    assertThat(answer.keySet().stream().map(String::valueOf))
        .containsExactly("configured", "verified", "message");
    assertThat(answer.get("message")).asString().contains("cannot be asked", "identify_user");
  }
}
