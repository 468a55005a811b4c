package dev.kosmo.integration.vero;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.ErrorCode;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentifyUserTest {
  private final SimulatedVero vero = new SimulatedVero();

  @AfterEach
  void stop() {
    vero.close();
  }

  @Test
  void theNameIsSentAsAnAttribute() {
    var answer =
        vero.call(
            "identify_user",
            Map.of(
                "id", "usr_9",
                "email", "jane@example.test",
                "name", "Jane Smith",
                "data", Map.of("plan", "pro")));

    assertThat(answer).isEqualTo(Map.of("status", 200, "message", "Success."));
    assertThat(vero.last().method()).isEqualTo("POST");
    assertThat(vero.last().path()).isEqualTo("/users/track");
    assertThat(vero.last().object())
        .hasValue(
            Map.of(
                "id", "usr_9",
                "email", "jane@example.test",
                "data", Map.of("name", "Jane Smith", "plan", "pro")));
  }

  @Test
  void aNameAmongTheAttributesWins() {
    var data = Map.<String, @Nullable Object>of("name", "Jane S.");

    vero.client().identifyUser("usr_9", "jane@example.test", "Jane Smith", data);

    assertThat(vero.user("usr_9").attributes()).isEqualTo(data);
  }

  @Test
  void whatIsNotGivenIsNotSent() {
    vero.client().identifyUser("usr_9", "jane@example.test", null, null);

    assertThat(vero.last().object()).hasValue(Map.of("id", "usr_9", "email", "jane@example.test"));
  }

  @Test
  void somebodyWhoIsKnownIsUpdated() {
    vero.client().identifyUser("usr_123", "ines@example.test", null, Map.of("company", "Acme Inc"));

    assertThat(vero.user("usr_123"))
        .isEqualTo(
            new SimulatedUser(
                "usr_123",
                "ines@example.test",
                Map.of("name", "Ines Moreau", "plan", "free", "company", "Acme Inc"),
                true));
  }

  @Test
  void attributesArriveAsTheyWereGiven() {
    var data = new LinkedHashMap<String, @Nullable Object>();
    data.put("zeta", new BigInteger("123456789012345678901"));
    data.put("alpha", null);
    data.put("mid", List.of(Map.of("deep", 29.99), "é✓", true));

    vero.reply("identify_user", Map.of("id", "usr_9", "email", "jane@example.test", "data", data));

    assertThat(vero.user("usr_9").attributes()).isEqualTo(data);
    assertThat(vero.user("usr_9").attributes().keySet()).containsExactly("zeta", "alpha", "mid");
  }

  @Test
  void attributesMayBeJsonText() {
    vero.reply(
        "identify_user",
        Map.of("id", "usr_9", "email", "jane@example.test", "data", "{\"plan\": \"pro\"}"));

    assertThat(vero.user("usr_9").attributes()).isEqualTo(Map.of("plan", "pro"));
  }

  @Test
  void aNumberIsAnIdToo() {
    vero.reply("identify_user", Map.of("id", 42L, "email", "jane@example.test"));

    assertThat(vero.user("42").email()).isEqualTo("jane@example.test");
  }

  @Test
  void theAddressIsRequired() {
    var failure = vero.failure("identify_user", Map.of("id", "usr_9"));

    assertThat(failure).hasMessageStartingWith("Missing required parameter(s): email.");
    assertThat(failure).hasMessageContaining("app.integrations.vero.identify_user");
    assertThat(vero.requests()).isEmpty();
  }

  @Test
  void whatVeroRefusesIsToldInItsWords() {
    var failure = vero.failure(client -> client.identifyUser("usr_9", "no-address", null, null));

    assertThat(failure.code()).isEqualTo(ErrorCode.INVALID_REQUEST);
    assertThat(failure)
        .hasMessage(
            "Vero answered 400 to identify_user: Bad request. email must be an email address.");
  }
}
