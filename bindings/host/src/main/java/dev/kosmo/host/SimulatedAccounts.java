package dev.kosmo.host;

import dev.kosmo.integration.Accounts;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.simulator.Simulation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Accounts of simulators, each started when its integration is first used. */
final class SimulatedAccounts implements AccountSource {
  private final Map<String, Simulation> running = new ConcurrentHashMap<>();

  @Override
  public Accounts of(Integration<?> integration) {
    var simulation =
        running.computeIfAbsent(integration.name(), name -> integration.simulator().start());
    return Accounts.of(simulation.accounts());
  }

  @Override
  public void close() {
    running.values().forEach(Simulation::close);
    running.clear();
  }
}
