package dev.kosmo.integration.loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.PlainClient;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the simulator answers to clients that are not ours, and to wrong ones. */
class LoopsSimulatorTest {
  private final LocalIntegration<Loops> loops = LocalIntegration.simulated(new LoopsIntegration());

  @AfterEach
  void stop() {
    loops.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET,    /contacts?limit=50&offset=0, 404",
    "POST,   /contacts,                   404",
    "PUT,    /contacts/usr_1001,          404",
    "GET,    /contacts/usr_1001,          404",
    "POST,   /events,                     404",
    "GET,    /users/me,                   404",
    "GET,    /contacts/find/,             404",
    "GET,    /contacts/create,            405",
    "POST,   /contacts/update,            405",
    "DELETE, /contacts/find,              405",
    "PUT,    /events/send,                405"
  })
  void onlyTheVendorsOwnPathsExist(String method, String path, int status) throws Exception {
    var response = send(method, path, "{}");

    assertThat(response.statusCode()).isEqualTo(status);
  }

  @Test
  void anUnknownPathIsAPage() throws Exception {
    var response = send("GET", "/contacts", "");

    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html");
    assertThat(response.body()).startsWith("<!DOCTYPE html>");
  }

  @Test
  void everyAnswerTellsTheRateLimit() throws Exception {
    for (var path : new String[] {"/api-key", "/contacts/find", "/contacts/create", "/nowhere"}) {
      var headers = send("GET", path, "").headers();

      assertThat(headers.firstValue("x-ratelimit-limit")).hasValue("10");
      assertThat(headers.firstValue("x-ratelimit-remaining")).hasValue("9");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?email=ines.moreau@example.test&userId=usr_1001",
        "?contact_id=usr_1001",
        "?email=not-an-address"
      })
  void aSearchTakesExactlyOneIdentifier(String query) throws Exception {
    var response = send("GET", "/contacts/find" + query, "");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).startsWith("{\"success\":false,\"message\":");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"email\":\"a@example.test\",\"first_name\":\"A\"}",
        "{\"email\":\"a@example.test\",\"id\":\"cm1\"}",
        "{\"email\":\"a@example.test\",\"plan\":{\"name\":\"pro\"}}",
        "{\"email\":\"a@example.test\",\"firstName\":7}",
        "{\"email\":\"a@example.test\",\"subscribed\":\"yes\"}",
        "{\"email\":\"not-an-address\"}",
        "{\"firstName\":\"A\"}",
        "[]",
        "{",
        ""
      })
  void whatIsNoContactIsRefused(String body) throws Exception {
    assertThat(send("POST", "/contacts/create", body).statusCode()).isEqualTo(400);
    assertThat(send("PUT", "/contacts/update", body).statusCode()).isEqualTo(400);
  }

  @Test
  void anUpdateOfNobodyCreates() throws Exception {
    var response =
        send("PUT", "/contacts/update", "{\"email\":\"new@example.test\",\"userId\":\"usr_9\"}");

    assertThat(response.body())
        .isEqualTo("{\"success\":true,\"id\":\"cmsim00000000000000000005\"}");
    assertThat(send("GET", "/contacts/find?userId=usr_9", "").body())
        .contains("\"email\":\"new@example.test\"");
  }

  @Test
  void anAddressThatSomebodyElseHasIsAConflict() throws Exception {
    var response =
        send(
            "PUT",
            "/contacts/update",
            "{\"userId\":\"usr_1001\",\"email\":\"wei.lin@example.test\"}");

    assertThat(response.statusCode()).isEqualTo(409);
  }

  @Test
  void mailingListsAreAddedAndTakenAway() throws Exception {
    var response =
        send(
            "PUT",
            "/contacts/update",
            "{\"userId\":\"usr_1001\",\"mailingLists\":"
                + "{\"cml0list00000000000000001\":false,\"cml0list00000000000000002\":true}}");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(send("GET", "/contacts/find?userId=usr_1001", "").body())
        .contains("\"mailingLists\":{\"cml0list00000000000000002\":true}");
  }

  @Test
  void aRepeatedIdempotencyKeyIsAConflictInItsTeamOnly() throws Exception {
    var event = "{\"email\":\"ines.moreau@example.test\",\"eventName\":\"purchase\"}";

    assertThat(sendEvent("default", event, "key-1").statusCode()).isEqualTo(200);
    assertThat(sendEvent("default", event, "key-1").statusCode()).isEqualTo(409);
    assertThat(sendEvent("default", event, "key-2").statusCode()).isEqualTo(200);
    assertThat(sendEvent("marketing", event, "key-1").statusCode()).isEqualTo(200);
    assertThat(sendEvent("default", event, "k".repeat(101)).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"email\":\"a@example.test\"}",
        "{\"eventName\":\"signup\"}",
        "{\"email\":\"a@example.test\",\"event_name\":\"signup\"}",
        "{\"email\":\"a@example.test\",\"eventName\":\"signup\",\"eventProperties\":[]}",
        "{\"email\":\"a@example.test\",\"eventName\":\"s\",\"eventProperties\":{\"a\":{}}}"
      })
  void whatIsNoEventIsRefusedAndUsesNoKey(String body) throws Exception {
    var right = "{\"email\":\"a@example.test\",\"eventName\":\"signup\"}";

    assertThat(sendEvent("default", body, "key-1").statusCode()).isEqualTo(400);
    assertThat(sendEvent("default", right, "key-1").statusCode()).isEqualTo(200);
  }

  @Test
  void keysDifferFromStartToStart() {
    try (var other = LocalIntegration.simulated(new LoopsIntegration())) {
      assertThat(other.account("default").credentials().require("api_key"))
          .isNotEqualTo(loops.account("default").credentials().require("api_key"));
    }
  }

  @Test
  void twoStartsAnswerAlike() throws Exception {
    try (var other = LocalIntegration.simulated(new LoopsIntegration())) {
      assertThat(other.call("get_contact", Map.of("contact_id", "usr_1001")))
          .isEqualTo(loops.call("get_contact", Map.of("contact_id", "usr_1001")));
    }
  }

  private HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    return client("default").send(method, path, body);
  }

  private HttpResponse<String> sendEvent(String account, String body, String key)
      throws IOException, InterruptedException {
    return client(account).with("Idempotency-Key", key).send("POST", "/events/send", body);
  }

  private PlainClient client(String account) {
    var key = loops.account(account).credentials().require("api_key");
    return PlainClient.of(loops.vendor())
        .with("Authorization", "Bearer " + key)
        .with("Content-Type", "application/json");
  }
}
