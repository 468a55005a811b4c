package dev.kosmo.integration.capsule;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.ConnectedIntegration;
import dev.kosmo.integration.Functions;
import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.integration.Reply;
import dev.kosmo.integration.Transport;
import dev.kosmo.integration.simulator.Simulation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Capsule over real HTTP, against an imitation of it: as Java calls it and as scripts do. */
final class SimulatedCapsule implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final CapsuleIntegration integration = new CapsuleIntegration();
  private final Functions functions =
      IntegrationCatalog.of(List.of(integration)).functions(integration);
  private final Simulation simulation;
  private final Transport transport = Transport.create();

  SimulatedCapsule() {
    this(new CapsuleIntegration().simulator().start());
  }

  SimulatedCapsule(Simulation simulation) {
    this.simulation = simulation;
  }

  Simulation simulation() {
    return simulation;
  }

  Functions functions() {
    return functions;
  }

  Capsule client() {
    return connect(account("default")).client();
  }

  Account account(String name) {
    return simulation.accounts().stream()
        .filter(account -> account.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  ConnectedIntegration<Capsule> connect(Account account) {
    return ConnectedIntegration.connect(integration, functions, account, transport);
  }

  Reply<?> reply(String function, Map<String, ?> arguments) {
    return reply("default", function, arguments);
  }

  Reply<?> reply(String account, String function, Map<String, ?> arguments) {
    return connect(account(account))
        .call(functions.find(function).orElseThrow(), arguments, TIMEOUT);
  }

  @SuppressWarnings("unchecked") // Only raw answers may be no objects.
  Map<String, @Nullable Object> call(String function, Map<String, ?> arguments) {
    return (Map<String, @Nullable Object>)
        Objects.requireNonNull(reply(function, arguments).tree());
  }

  @Override
  public void close() {
    transport.close();
    simulation.close();
  }
}
