package dev.kosmo.integration.vero;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.util.Throwables.getStackTrace;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Integrations;
import dev.kosmo.integration.Outcome;
import feign.RequestTemplate;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VeroAccountsTest {
  private final SimulatedVero vero = new SimulatedVero();

  @AfterEach
  void stop() {
    vero.close();
  }

  @Test
  void eachAccountTakesInForItself() {
    vero.client("marketing").unsubscribe("usr_123");

    assertThat(vero.project("marketing").user("usr_123").orElseThrow().subscribed()).isFalse();
    assertThat(vero.project("transactional").user("usr_123").orElseThrow().subscribed()).isTrue();
    assertThat(vero.user("usr_123").subscribed()).isTrue();
  }

  @Test
  void theTokenIsInTheQueryAlone() {
    var token = vero.account("default").credentials().require("auth_token");

    vero.client().unsubscribe("usr_123");

    var request = vero.last();
    assertThat(request.query()).isEqualTo(Map.of("auth_token", token));
    assertThat(request.object()).hasValue(Map.of("id", "usr_123"));
    assertThat(request.headers()).doesNotContainKey("authorization");
  }

  @Test
  void theTokenMayGoIntoTheBodyInstead() {
    var client = vero.connect(vero.accountWith("auth_in", "body")).client();

    var accepted = client.updateUser("usr_123", null, Map.of("plan", "pro")).value();

    var request = vero.last();
    assertThat(accepted.status()).isEqualTo(200);
    assertThat(request.query()).isEmpty();
    assertThat(request.object().orElseThrow()).containsOnlyKeys("auth_token", "id", "data");
    assertThat(vero.user("usr_123").attributes()).containsEntry("plan", "pro");
  }

  @Test
  void besideATokenInTheBodyNumbersStayExact() {
    var request = new RequestTemplate().body("{\"n\":0.12345678901234567890,\"z\":null}");

    AuthToken.inBody("a-token").apply(request);

    assertThat(new String(request.body(), StandardCharsets.UTF_8))
        .isEqualTo("{\"auth_token\":\"a-token\",\"n\":0.12345678901234567890,\"z\":null}");
  }

  @Test
  void thereIsNoOtherPlaceForTheToken() {
    var failure =
        catchThrowableOfType(
            IntegrationException.class, () -> vero.connect(vero.accountWith("auth_in", "header")));

    assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(failure).hasMessageContaining("`auth_in`").hasMessageContaining("`query` or `body`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"YWJj+ZGVm/Z2hp==", "a%41b", "a b&auth_token=c", "{auth_token}", "a,b", "é#?"})
  void anyTokenArrivesAsItIs(String token) {
    var client = vero.connect(vero.accountWith("auth_token", token)).client();

    assertThatThrownBy(() -> client.unsubscribe("usr_123")).hasMessageContaining("401");
    assertThat(vero.last().query()).isEqualTo(Map.of("auth_token", token));
  }

  @ParameterizedTest
  @ValueSource(strings = {"query", "body"})
  void aWrongTokenIsUnauthorizedAndNotShown(String place) {
    var client = vero.connect(wrong(place)).client();

    var failure =
        catchThrowableOfType(IntegrationException.class, () -> client.unsubscribe("usr_123"));

    assertThat(failure).hasMessage("Vero answered 401 to unsubscribe: Unauthorized.");
    assertThat(failure.code()).isEqualTo(ErrorCode.UNAUTHORIZED);
    assertThat(failure.hint()).hasValue("Check `auth_token` of account `default`.");
    assertThat(getStackTrace(failure)).doesNotContain("wrong-value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"query", "body"})
  void aBrokenConnectionDoesNotShowTheToken(String place) {
    var client = vero.connect(wrong(place)).client();
    vero.vendor().close();

    var failure =
        catchThrowableOfType(IntegrationException.class, () -> client.unsubscribe("usr_123"));

    assertThat(failure.code()).isEqualTo(ErrorCode.NETWORK);
    assertThat(getStackTrace(failure)).doesNotContain("wrong-value", "auth_token=");
  }

  @Test
  void aMissingTokenNamesTheVariable() {
    var failure =
        catchThrowableOfType(
            IntegrationException.class,
            () -> vero.connect(new Account("marketing", Credentials.of(Map.of()))));

    assertThat(failure.code()).isEqualTo(ErrorCode.MISSING_CREDENTIALS);
    assertThat(failure.hint()).get().asString().contains("VERO_MARKETING_AUTH_TOKEN");
  }

  @Test
  void applicationsNeedNoMoreThanCredentials() {
    var client = Integrations.client(Vero.class, vero.account("marketing").credentials());

    var reply = client.unsubscribe("usr_123");

    assertThat(reply.value()).isEqualTo(new Accepted(200, "Success."));
  }

  private Account wrong(String place) {
    var credentials =
        vero.accountWith("auth_in", place).credentials().with("auth_token", "wrong-value");
    return new Account(Account.DEFAULT, credentials);
  }
}
