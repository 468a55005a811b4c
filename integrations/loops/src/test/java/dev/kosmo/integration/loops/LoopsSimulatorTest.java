package dev.kosmo.integration.loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.PlainClient;
import dev.kosmo.testkit.RequestTable;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the simulator answers to clients that are not ours, and to wrong ones. */
class LoopsSimulatorTest implements RequestTable {
  private final LocalIntegration<Loops> loops = LocalIntegration.simulated(new LoopsIntegration());

  @AfterEach
  void stop() {
    loops.close();
  }

  @Override
  public PlainClient client() {
    return client("default");
  }

  @Override
  public void assertRefusal(HttpResponse<String> answer) {
    if (answer.statusCode() == 404) {
      assertThat(answer.body()).startsWith("<!DOCTYPE html>");
    } else {
      assertThat(answer.body()).startsWith("{\"success\":false,\"message\":\"");
    }
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

  @Test
  void aRefusedEventUsesNoKey() throws Exception {
    var wrong = "{\"email\":\"a@example.test\"}";
    var right = "{\"email\":\"a@example.test\",\"eventName\":\"signup\"}";

    assertThat(sendEvent("default", wrong, "key-1").statusCode()).isEqualTo(400);
    assertThat(sendEvent("default", right, "key-1").statusCode()).isEqualTo(200);
  }

  @Test
  void aCreatedPropertyCanBeSetInItsTeam() throws Exception {
    var update = "{\"userId\":\"usr_1001\",\"tier\":\"gold\"}";
    send("POST", "/contacts/properties", "{\"name\":\"tier\",\"type\":\"string\"}");

    assertThat(send("PUT", "/contacts/update", update).statusCode()).isEqualTo(200);
    assertThat(send("GET", "/contacts/find?userId=usr_1001", "").body())
        .contains("\"tier\":\"gold\"");
    assertThat(client("marketing").send("PUT", "/contacts/update", update).statusCode())
        .isEqualTo(400);
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
    return client().send(method, path, body);
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
