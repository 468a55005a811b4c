package dev.kosmo.integration.close;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.simulator.Simulation;
import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.PlainClient;
import dev.kosmo.testkit.RequestTable;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** That the imitation is as strict as the vendor, asked without our own client. */
class CloseSimulatorTest implements RequestTable {
  private final Simulation simulation = CloseSimulator.start();
  private final PlainClient client =
      PlainClient.of(simulation).with("Authorization", "Basic " + user(simulation));

  @AfterEach
  void stop() {
    simulation.close();
  }

  @Override
  public PlainClient client() {
    return client;
  }

  /** A 400 has either shape: that of fields, or that of a body which nobody could read. */
  @Override
  public void assertRefusal(HttpResponse<String> answer) {
    if (answer.statusCode() == 400 && answer.body().startsWith("{\"errors\":")) {
      assertThat(answer.body()).matches("\\{\"errors\":\\[.*],\"field-errors\":\\{.*}}");
    } else {
      assertThat(answer.body()).matches("\\{\"error\":\"[^\"]+\"}");
    }
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
  void aFieldOfSeveralValuesGainsAndLosesThem() throws Exception {
    var path = "/lead/lead_abc123XYZ/";
    for (var region : new String[] {"EU", "US", "EU"}) {
      client.send("PUT", path, "{\"custom.cf_obs0003.add\": \"" + region + "\"}");
    }
    var gained = client.send("GET", path, "").body();
    client.send("PUT", path, "{\"custom.cf_obs0003.remove\": \"US\"}");

    assertThat(gained).contains("\"custom.cf_obs0003\":[\"US\",\"EU\"]");
    assertThat(client.send("GET", path, "").body()).contains("\"custom.cf_obs0003\":[\"EU\"]");
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
