package dev.kosmo.integration.vero;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.testkit.PlainClient;
import dev.kosmo.testkit.RequestTable;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the simulator answers to clients that are not ours, and to wrong ones. */
class VeroSimulatorTest implements RequestTable {
  private final SimulatedVero vero = new SimulatedVero();
  private final PlainClient client = PlainClient.of(vero.vendor());

  @AfterEach
  void stop() {
    vero.close();
  }

  @Override
  public PlainClient client() {
    return client.withQuery("auth_token=" + token());
  }

  @Override
  public void assertRefusal(HttpResponse<String> answer) {
    if (answer.statusCode() == 404) {
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html");
      assertThat(answer.body()).startsWith("<!DOCTYPE html>");
    } else {
      assertThat(answer.body()).matches("\\{\"status\":400,\"message\":\"Bad request\\. [^\"]+\"}");
    }
  }

  @Test
  void theTokenIsReadFromTheBodyToo() throws Exception {
    var body = "{\"auth_token\":\"" + token() + "\",\"id\":\"usr_123\"}";

    assertThat(client.send("POST", "/users/unsubscribe", body).statusCode()).isEqualTo(200);
    assertThat(vero.user("usr_123").subscribed()).isFalse();
  }

  @Test
  void aTokenInAHeaderAloneIsNone() throws Exception {
    var response =
        client
            .with("Authorization", "Bearer " + token())
            .send("POST", "/users/unsubscribe", "{\"id\":\"usr_123\"}");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).isEqualTo("{\"status\":401,\"message\":\"Unauthorized.\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?auth_token=", "?auth_token=WRONG", "?token=WRONG"})
  void withoutATokenNothingHappens(String query) throws Exception {
    var response = client.send("POST", "/users/unsubscribe" + query, "{\"id\":\"usr_123\"}");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(vero.user("usr_123").subscribed()).isTrue();
  }

  @Test
  void fieldsBesideTheDocumentedOnesAreIgnored() throws Exception {
    client.send(
        "POST", "/users/track?auth_token=" + token(), "{\"id\":\"usr_9\",\"name\":\"Jane\"}");

    assertThat(vero.user("usr_9").attributes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"usr_123", "usr_456", "1"})
  void theIdsOfTheExamplesExistInEveryAccount(String id) {
    for (var account : vero.vendor().accounts()) {
      assertThat(vero.project(account.name()).user(id)).isPresent();
    }
  }

  @Test
  void tokensAreFreshAtEachStart() {
    var other = new VeroSimulator().accounts().get(0).credentials().require("auth_token");

    assertThat(other).startsWith("simulated-").isNotEqualTo(token());
  }

  private String token() {
    return vero.account("default").credentials().require("auth_token");
  }
}
