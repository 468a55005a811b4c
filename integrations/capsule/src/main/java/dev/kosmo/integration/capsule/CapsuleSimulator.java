package dev.kosmo.integration.capsule;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.simulator.Routes;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import dev.kosmo.integration.simulator.Simulation;
import dev.kosmo.integration.simulator.SimulatorServer;
import dev.kosmo.integration.simulator.Tenants;
import dev.kosmo.integration.simulator.Vendor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An imitation of Capsule, with one site behind each account's token. */
final class CapsuleSimulator implements Vendor {
  private static final long HOUR = 3600;

  private final Tenants<SimulatedSite> sites = new Tenants<>("access_token");

  CapsuleSimulator() {
    sites.add(Account.DEFAULT, SeedData.harbour());
    sites.add("production", SeedData.production());
    sites.add("staging", SeedData.staging());
    sites.add("work", SeedData.work());
  }

  static Simulation start() {
    return SimulatorServer.start(new CapsuleSimulator());
  }

  @Override
  public String basePath() {
    return "/api/v2";
  }

  @Override
  public List<Account> accounts() {
    return sites.accounts();
  }

  @Override
  public Optional<String> authenticate(SimulatedRequest request) {
    var given = request.header("authorization").orElse("");
    return sites.whose(key -> given.equals("Bearer " + key));
  }

  @Override
  public Routes routes() {
    return SimulatedRoutes.of(sites::data);
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
