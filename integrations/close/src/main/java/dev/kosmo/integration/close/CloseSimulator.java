package dev.kosmo.integration.close;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.simulator.Routes;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import dev.kosmo.integration.simulator.Simulation;
import dev.kosmo.integration.simulator.SimulatorServer;
import dev.kosmo.integration.simulator.Tenants;
import dev.kosmo.integration.simulator.Vendor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** An imitation of Close, with one organization behind each account's key. */
final class CloseSimulator implements Vendor {
  private final Tenants<SimulatedOrganization> organizations = new Tenants<>("api_key");

  CloseSimulator() {
    organizations.add(Account.DEFAULT, SeedData.observatory());
    organizations.add("us_team", SeedData.usTeam());
    organizations.add("eu_team", SeedData.euTeam());
  }

  static Simulation start() {
    return SimulatorServer.start(new CloseSimulator());
  }

  @Override
  public String basePath() {
    return "/api/v1";
  }

  @Override
  public List<Account> accounts() {
    return organizations.accounts();
  }

  @Override
  public Optional<String> authenticate(SimulatedRequest request) {
    var given = request.header("authorization").orElse("");
    return organizations.whose(key -> given.equals(authorization(key)));
  }

  private static String authorization(String key) {
    var user = (key + ":").getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(user);
  }

  @Override
  public Routes routes() {
    return new Routes()
        .on("GET", "/lead/", request -> leads(request).list(request))
        .on("POST", "/lead/", request -> leads(request).create(request))
        .on("GET", "/lead/{id}/", request -> leads(request).get(request))
        .on("PUT", "/lead/{id}/", request -> leads(request).update(request))
        .on("DELETE", "/lead/{id}/", request -> leads(request).delete(request))
        .on("GET", "/contact/", request -> lists(request).contacts(request))
        .on("GET", "/activity/", request -> lists(request).activities(request))
        .on("GET", "/activity/{type}/", request -> lists(request).activitiesOfType(request))
        .on("GET", "/custom_field/lead/", request -> lists(request).customFields(request))
        .on("GET", "/status/lead/", request -> lists(request).statuses(request))
        .on("GET", "/user/", request -> lists(request).users(request))
        .on("GET", "/me/", request -> lists(request).me())
        .on("POST", "/task/", request -> tasks(request).create(request))
        .on("GET", "/task/{id}/", request -> tasks(request).get(request));
  }

  private SimulatedLeads leads(SimulatedRequest request) {
    return new SimulatedLeads(organization(request));
  }

  private SimulatedLists lists(SimulatedRequest request) {
    return new SimulatedLists(organization(request));
  }

  private SimulatedTasks tasks(SimulatedRequest request) {
    return new SimulatedTasks(organization(request));
  }

  private SimulatedOrganization organization(SimulatedRequest request) {
    return organizations.data(request);
  }

  @Override
  public SimulatedAnswer unauthorized() {
    return Refusals.answer(401, "This API key is not known.");
  }

  @Override
  public SimulatedAnswer notFound() {
    return Refusals.answer(404, "There is no such path.");
  }

  @Override
  public SimulatedAnswer wrongMethod() {
    return Refusals.answer(405, "This path does not take this method.");
  }

  @Override
  public SimulatedAnswer badJson() {
    return Refusals.answer(400, "The body is not JSON.");
  }

  @Override
  public SimulatedAnswer finish(SimulatedAnswer answer) {
    return answer.with("RateLimit", "limit=100, remaining=99, reset=4.2");
  }
}
