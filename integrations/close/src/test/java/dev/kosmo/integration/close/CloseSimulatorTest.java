package dev.kosmo.integration.close;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.simulator.Simulation;
import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.PlainClient;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That the imitation is as strict as the vendor, asked without our own client. */
class CloseSimulatorTest {
  private final Simulation simulation = CloseSimulator.start();
  private final PlainClient client =
      PlainClient.of(simulation).with("Authorization", "Basic " + user(simulation));

  @AfterEach
  void stop() {
    simulation.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/lead", "/me", "/contact", "/activity", "/lead/lead_abc123XYZ"})
  void aPathWithoutASlashAtTheEndIsNotFound(String path) throws Exception {
    var answer = client.send("GET", path, "");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).startsWith("{\"error\":");
  }

  @Test
  void everyAnswerTellsTheRateLimit() throws Exception {
    for (var path : new String[] {"/me/", "/nowhere/", "/lead/lead_none/"}) {
      assertThat(client.send("GET", path, "").headers().firstValue("RateLimit"))
          .hasValue("limit=100, remaining=99, reset=4.2");
    }
  }

  @Test
  void aListHasNoTotal() throws Exception {
    assertThat(client.send("GET", "/lead/?_limit=1", "").body())
        .startsWith("{\"data\":[{\"id\":\"lead_abc123XYZ\"")
        .endsWith("],\"has_more\":true}");
  }

  @ParameterizedTest
  @CsvSource({
    "_limit=201, less than or equal to 200",
    "_skip=35001, less than or equal to 35000",
    "_limit=-1, greater than or equal to 0",
    "_skip=x, a whole number"
  })
  void pagingHasBounds(String query, String text) throws Exception {
    var answer = client.send("GET", "/lead/?" + query, "");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("\"errors\":[],\"field-errors\":{\"" + query.split("=", -1)[0], text);
  }

  @Test
  void aTypeNeedsALead() throws Exception {
    assertThat(client.send("GET", "/activity/?_type=Email", "").statusCode()).isEqualTo(400);
  }

  @Test
  void theParameterOfOldClientsFiltersNothing() throws Exception {
    var filtered = client.send("GET", "/activity/?lead_id=lead_abc123XYZ&type=email", "").body();

    assertThat(filtered).contains("\"Note\"", "\"Meeting\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | /lead/ | {'name': 'A', 'custom': {'Industry': 'SaaS'}}",
        "POST | /lead/ | {'name': 'A', 'custom.Industry': 'SaaS'}",
        "POST | /lead/ | {'name': 5}",
        "POST | /lead/ | {'name': 'A', 'colour': 'red'}",
        "POST | /lead/ | {'name': 'A', 'contacts': ['Ada']}",
        "POST | /lead/ | {'name': 'A', 'contacts': [{'emails': ['ada@example.test']}]}",
        "PUT | /lead/lead_abc123XYZ/ | {'contacts': []}",
        "PUT | /lead/lead_abc123XYZ/ | {'status_id': null}",
        "PUT | /lead/lead_abc123XYZ/ | {'custom.cf_obs0002': 'many'}",
        "POST | /task/ | {'text': 'A'}",
        "POST | /task/ | {'_type': 'lead', 'text': 'A', 'assignee_id': 'user_abc123XYZ'}",
        "POST | /task/ | {'_type': 'lead', 'text': 'A', 'due_date': '2026-07-01'}",
        "POST | /task/ | {'_type': 'lead', 'text': 'A', 'date': 'soon'}",
        "POST | /task/ | {'_type': 'lead', 'text': 'A', 'lead_id': 'lead_none'}",
        "POST | /task/ | {'_type': 'lead', 'text': 'A', 'is_complete': 'yes'}"
      },
      quoteCharacter = '"')
  void whatTheVendorDoesNotTakeIsRefused(String method, String path, String body) throws Exception {
    var answer = client.send(method, path, body.replace('\'', '"'));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"field-errors\":{\"");
  }

  @Test
  void aRefusedUpdateChangesNothing() throws Exception {
    var before = client.send("GET", "/lead/lead_abc123XYZ/", "").body();

    client.send("PUT", "/lead/lead_abc123XYZ/", "{\"name\": \"B\", \"contacts\": []}");

    assertThat(client.send("GET", "/lead/lead_abc123XYZ/", "").body()).isEqualTo(before);
  }

  @Test
  void usersAreTheWholeOrganization() throws Exception {
    assertThat(client.send("GET", "/user/", "").body())
        .contains("Jane", "Omar", "\"organizations\":[\"orga_obs0001\"]");
  }

  @Test
  void otherMethodsAndBadJsonAreRefused() throws Exception {
    assertThat(client.send("DELETE", "/me/", "").statusCode()).isEqualTo(405);
    assertThat(client.send("POST", "/lead/", "{").statusCode()).isEqualTo(400);
    assertThat(client.send("POST", "/lead/", "[]").statusCode()).isEqualTo(400);
  }

  @Test
  void accountsSeeDifferentData() throws Exception {
    try (var close = LocalIntegration.at(simulation, new CloseIntegration())) {
      var us = close.client("us_team");
      var eu = close.client("eu_team");

      assertThat(simulation.accounts())
          .extracting(account -> account.name())
          .containsExactly("default", "us_team", "eu_team");
      assertThat(us.listLeads(null, null, null).value().leads())
          .extracting(Lead::name)
          .contains("Amber West")
          .doesNotContainAnyElementsOf(
              eu.listLeads(null, null, null).value().leads().stream().map(Lead::name).toList());
      assertThat(us.getCurrentUser().value().firstName()).isEqualTo("Walter");
      assertThat(eu.getCurrentUser().value().firstName()).isEqualTo("Ines");
    }
  }

  @Test
  void twoRunsOfOneScriptSeeTheSame() {
    assertThat(script()).isEqualTo(script());
  }

  private static String script() {
    try (var close = LocalIntegration.simulated(new CloseIntegration())) {
      var lead =
          close.call("create_lead", Map.of("name", "New", "custom", Map.of("Industry", "A")));
      var id = String.valueOf(lead.get("id"));
      var task = close.call("create_task", Map.of("text", "Call", "lead_id", id));
      return lead + "\n" + task + "\n" + close.call("list_leads", Map.of("limit", 100));
    }
  }

  @Test
  void keysAreDifferentInEachRun() {
    try (var other = CloseSimulator.start()) {
      assertThat(key(other)).isNotEqualTo(key(simulation));
    }
  }

  private static String key(Simulation simulation) {
    return simulation.accounts().get(0).credentials().require("api_key");
  }

  private static String user(Simulation simulation) {
    var user = (key(simulation) + ":").getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(user);
  }
}
