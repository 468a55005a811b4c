package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.ConnectedIntegration;
import dev.kosmo.integration.Functions;
import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.integration.Reply;
import dev.kosmo.integration.Transport;
import dev.kosmo.integration.simulator.Simulation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Klaviyo over real HTTP, against an imitation of it: as Java calls it and as scripts do. */
final class SimulatedKlaviyo implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final KlaviyoIntegration integration = new KlaviyoIntegration();
  private final Functions functions =
      IntegrationCatalog.of(List.of(integration)).functions(integration);
  private final Simulation simulation;
  private final Transport transport = Transport.create();

  SimulatedKlaviyo() {
    this(new KlaviyoIntegration().simulator().start());
  }

  SimulatedKlaviyo(Simulation simulation) {
    this.simulation = simulation;
  }

  Simulation simulation() {
    return simulation;
  }

  Functions functions() {
    return functions;
  }

  Klaviyo client() {
    return connect(account("default")).client();
  }

  Account account(String name) {
    return simulation.accounts().stream()
        .filter(account -> account.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  ConnectedIntegration<Klaviyo> connect(Account account) {
    return ConnectedIntegration.connect(integration, functions, account, transport);
  }

  Reply<?> reply(String function, Map<String, ?> arguments) {
    return reply("default", function, arguments);
  }

  Reply<?> reply(String account, String function, Map<String, ?> arguments) {
    return connect(account(account))
        .call(functions.find(function).orElseThrow(), arguments, TIMEOUT);
  }

  @SuppressWarnings("unchecked") // All of Klaviyo's answers are objects.
  Map<String, @Nullable Object> call(String function, Map<String, ?> arguments) {
    return (Map<String, @Nullable Object>)
        Objects.requireNonNull(reply(function, arguments).tree());
  }

  /** The ids on all pages, got by following what each page says about the next. */
  List<String> idsOfAll(String function, Map<String, ?> arguments) {
    var ids = new ArrayList<String>();
    Map<String, Object> next = Map.of();
    do {
      var page = new LinkedHashMap<String, Object>(arguments);
      page.putAll(next);
      var reply = reply(function, page);
      data(reply).forEach(item -> ids.add("" + item.get("id")));
      next = reply.paging().orElseThrow().next();
    } while (!next.isEmpty());
    return ids;
  }

  @SuppressWarnings("unchecked") // Pages hold objects.
  static List<Map<String, @Nullable Object>> data(Reply<?> page) {
    var tree = (Map<String, @Nullable Object>) Objects.requireNonNull(page.tree());
    return (List<Map<String, @Nullable Object>>) Objects.requireNonNull(tree.get("data"));
  }

  @Override
  public void close() {
    transport.close();
    simulation.close();
  }
}
