package dev.kosmo.integration.vero;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Integrations;
import dev.kosmo.integration.Outcome;
import feign.RequestTemplate;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VeroAccountsTest {
  private final VeroServer vero = VeroServer.start();

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

    var request = vero.vendor().last();
    assertThat(request.query()).isEqualTo(Map.of("auth_token", token));
    assertThat(request.object()).hasValue(Map.of("id", "usr_123"));
    assertThat(request.headers()).doesNotContainKey("authorization");
  }

  @Test
  void theTokenMayGoIntoTheBodyInstead() {
    var client = vero.connect(with("auth_in", "body")).client();

    var accepted = client.updateUser("usr_123", null, Map.of("plan", "pro")).value();

    var request = vero.vendor().last();
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
            IntegrationException.class, () -> vero.connect(with("auth_in", "header")));

    assertThat(failure.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(failure).hasMessageContaining("`auth_in`").hasMessageContaining("`query` or `body`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"YWJj+ZGVm/Z2hp==", "a%41b", "a b&auth_token=c", "{auth_token}", "a,b", "é#?"})
  void anyTokenArrivesAsItIs(String token) {
    var client = vero.connect(with("auth_token", token)).client();

    assertThatThrownBy(() -> client.unsubscribe("usr_123")).hasMessageContaining("401");
    assertThat(vero.vendor().last().query()).isEqualTo(Map.of("auth_token", token));
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
    assertThat(stackTrace(failure)).doesNotContain("wrong-value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"query", "body"})
  void aBrokenConnectionDoesNotShowTheToken(String place) {
    var client = vero.connect(wrong(place)).client();
    vero.server().close();

    var failure =
        catchThrowableOfType(IntegrationException.class, () -> client.unsubscribe("usr_123"));

    assertThat(failure.code()).isEqualTo(ErrorCode.NETWORK);
    assertThat(stackTrace(failure)).doesNotContain("wrong-value", "auth_token=");
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
    var credentials = with("auth_in", place).credentials().with("auth_token", "wrong-value");
    return new Account(Account.DEFAULT, credentials);
  }

  private Account with(String field, String value) {
    var credentials = vero.account(Account.DEFAULT).credentials().with(field, value);
    return new Account(Account.DEFAULT, credentials);
  }

  private static String stackTrace(Throwable failure) {
    var text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
