package dev.kosmo.integration.vero;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.Outcome;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UpdateUserTest {
  private final SimulatedVero vero = new SimulatedVero();

  @AfterEach
  void stop() {
    vero.close();
  }

  @Test
  void attributesAreMergedIntoThoseThatAreThere() {
    var answer = vero.call("update_user", Map.of("id", "usr_123", "data", Map.of("plan", "scale")));

    assertThat(answer).isEqualTo(Map.of("status", 200, "message", "Success."));
    assertThat(vero.last().path()).isEqualTo("/users/track");
    assertThat(vero.last().object())
        .hasValue(Map.of("id", "usr_123", "data", Map.of("plan", "scale")));
    assertThat(vero.user("usr_123").attributes())
        .isEqualTo(Map.of("name", "Ines Moreau", "plan", "scale"));
  }

  @Test
  void theAddressAloneIsEnough() {
    var accepted = vero.client().updateUser("usr_123", "ines@example.test", null).value();

    assertThat(accepted).isEqualTo(new Accepted(200, "Success."));
    assertThat(vero.user("usr_123").email()).isEqualTo("ines@example.test");
    assertThat(vero.last().object())
        .hasValue(Map.of("id", "usr_123", "email", "ines@example.test"));
  }

  @Test
  void somebodyUnknownIsCreated() {
    vero.client().updateUser("usr_9", null, Map.of("plan", "pro"));

    assertThat(vero.user("usr_9").attributes()).isEqualTo(Map.of("plan", "pro"));
  }

  @Test
  void anUpdateOfNothingIsRefusedBeforeItIsSent() {
    var failure = vero.failure("update_user", Map.of("id", "usr_123"));

    assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT);
    assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(failure)
        .hasMessage("app.integrations.vero.update_user needs at least one of: `email`, `data`.");
    assertThat(vero.requests()).isEmpty();
  }

  @Test
  void noAttributesAreNothing() {
    var failure = vero.failure("update_user", Map.of("id", "usr_123", "data", Map.of()));

    assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT);
    assertThat(vero.requests()).isEmpty();
  }

  @Test
  void attributesMustBeAnObject() {
    var failure = vero.failure("update_user", Map.of("id", "usr_123", "data", "plan=scale"));

    assertThat(failure)
        .hasMessage(
            "app.integrations.vero.update_user: `data` must be an object, but is \"plan=scale\".");
  }
}
