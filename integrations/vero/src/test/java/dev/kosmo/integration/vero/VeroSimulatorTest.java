package dev.kosmo.integration.vero;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.testkit.PlainClient;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the simulator answers to clients that are not ours, and to wrong ones. */
class VeroSimulatorTest {
  private final SimulatedVero vero = new SimulatedVero();
  private final PlainClient client = PlainClient.of(vero.vendor());

  @AfterEach
  void stop() {
    vero.close();
  }

  @ParameterizedTest
  @CsvSource({
    "POST,   /users/identify",
    "PUT,    /users/usr_123",
    "GET,    /users/me",
    "GET,    /users/usr_123",
    "POST,   /users/track/",
    "GET,    /users/track",
    "PUT,    /users/unsubscribe",
    "DELETE, /events/track",
    "GET,    /"
  })
  void onlyTheVendorsOwnPathsExist(String method, String path) throws Exception {
    var response = client.send(method, path + "?auth_token=" + token(), "{\"id\":\"usr_123\"}");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html");
    assertThat(response.body()).startsWith("<!DOCTYPE html>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | /users/track       | {\"id\":\"usr_9\"}",
        "POST | /users/track       | {\"id\":\"usr_9\",\"email\":\"a@b.test\",\"data\":{\"x\":1}}",
        "POST | /users/track       | {\"id\":\"usr_9\",\"data\":null,\"channels\":[]}",
        "PUT  | /users/edit        | {\"id\":\"usr_9\",\"changes\":{\"plan\":\"scale\"}}",
        "POST | /users/unsubscribe | {\"id\":\"usr_9\"}",
        "POST | /users/resubscribe | {\"id\":\"usr_9\"}",
        "POST | /events/track      | {\"identity\":{\"id\":\"usr_9\"},\"event_name\":\"x\"}",
        "POST | /events/track      | {\"identity\":{\"email\":\"a@b.test\"},\"event_name\":\"x\"}",
        "POST | /events/track      | {\"identity\":{\"id\":\"u\"},\"event_name\":\"x\",\"data\":{}}"
      })
  void theseRequestsAreAccepted(String method, String path, String body) throws Exception {
    var response = client.send(method, path + "?auth_token=" + token(), body);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"status\":200,\"message\":\"Success.\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/users/track       | {\"email\":\"a@b.test\"}",
        "/users/track       | {\"id\":7}",
        "/users/track       | {\"id\":\" \"}",
        "/users/track       | {\"id\":\"usr_9\",\"email\":\"no-address\"}",
        "/users/track       | {\"id\":\"usr_9\",\"email\":7}",
        "/users/track       | {\"id\":\"usr_9\",\"data\":\"plan=pro\"}",
        "/users/track       | {\"id\":\"usr_9\",\"data\":[]}",
        "/users/track       | {\"identity\":\"usr_9\",\"event_name\":\"x\"}",
        "/users/track       | []",
        "/users/track       | {",
        "/users/track       | ''",
        "/users/unsubscribe | {}",
        "/users/resubscribe | {\"ids\":[\"usr_9\"]}",
        "/events/track      | {\"identity\":\"usr_9\",\"event_name\":\"x\"}",
        "/events/track      | {\"identity\":{},\"event_name\":\"x\"}",
        "/events/track      | {\"event_name\":\"x\"}",
        "/events/track      | {\"identity\":{\"id\":\"usr_9\"}}",
        "/events/track      | {\"identity\":{\"id\":\"usr_9\"},\"event_name\":\"\"}",
        "/events/track      | {\"identity\":{\"id\":\"u\"},\"event_name\":\"x\",\"data\":5}",
        "/events/track      | {\"identity\":{\"id\":\"u\"},\"event_name\":\"x\",\"extras\":5}"
      })
  void theseRequestsAreRefused(String path, String body) throws Exception {
    var response = client.send("POST", path + "?auth_token=" + token(), body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).startsWith("{\"status\":400,\"message\":\"Bad request. ");
  }

  @Test
  void idsAndNamesHaveALimit() throws Exception {
    var longest = "x".repeat(254);

    assertThat(unsubscribe(longest).statusCode()).isEqualTo(200);
    assertThat(unsubscribe(longest + "x").body()).contains("shorter than 255 characters");
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

  private HttpResponse<String> unsubscribe(String id) throws IOException, InterruptedException {
    return client.send(
        "POST", "/users/unsubscribe?auth_token=" + token(), "{\"id\":\"%s\"}".formatted(id));
  }

  private String token() {
    return vero.account("default").credentials().require("auth_token");
  }
}
