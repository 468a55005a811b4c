package dev.kosmo.integration.capsule;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.simulator.Routes;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import dev.kosmo.integration.simulator.Simulation;
import dev.kosmo.integration.simulator.SimulatorServer;
import dev.kosmo.integration.simulator.Vendor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** An imitation of Capsule, with one site behind each account's token. */
final class CapsuleSimulator implements Vendor {
  private static final long HOUR = 3600;

  private final Map<String, SimulatedSite> sites = new LinkedHashMap<>();
  private final Map<String, String> tokens = new LinkedHashMap<>();

  CapsuleSimulator() {
    add(Account.DEFAULT, SeedData.harbour());
    add("production", SeedData.production());
    add("staging", SeedData.staging());
    add("work", SeedData.work());
  }

  static Simulation start() {
    return SimulatorServer.start(new CapsuleSimulator());
  }

  private void add(String account, SimulatedSite site) {
    sites.put(account, site);
    tokens.put(account, "simulated-" + UUID.randomUUID());
  }

  @Override
  public String basePath() {
    return "/api/v2";
  }

  @Override
  public List<Account> accounts() {
    return tokens.entrySet().stream()
        .map(token -> new Account(token.getKey(), Credentials.of("access_token", token.getValue())))
        .toList();
  }

  @Override
  public Optional<String> authenticate(SimulatedRequest request) {
    var given = request.header("authorization").orElse("");
    return tokens.entrySet().stream()
        .filter(token -> given.equals("Bearer " + token.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public Routes routes() {
    return SimulatedRoutes.of(request -> Objects.requireNonNull(sites.get(request.account())));
  }

  @Override
  public SimulatedAnswer unauthorized() {
    return Refusals.answer(401, "Unauthorized");
  }

  @Override
  public SimulatedAnswer notFound() {
    return Refusals.answer(404, "Could not find resource");
  }

  @Override
  public SimulatedAnswer wrongMethod() {
    return Refusals.answer(405, "Method Not Allowed");
  }

  @Override
  public SimulatedAnswer badJson() {
    return Refusals.answer(400, "The body is not JSON");
  }

  /** The reset is a time, not a number of seconds to wait. */
  @Override
  public SimulatedAnswer finish(SimulatedAnswer answer) {
    var reset = (Instant.now().getEpochSecond() / HOUR + 1) * HOUR;
    return answer
        .with("X-RateLimit-Limit", "4000")
        .with("X-RateLimit-Remaining", "3999")
        .with("X-RateLimit-Reset", "" + reset);
  }
}
