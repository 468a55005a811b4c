package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.ConnectedIntegration;
import dev.kosmo.integration.Functions;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Reply;
import dev.kosmo.integration.Transport;
import dev.kosmo.integration.simulator.Simulation;
import dev.kosmo.integration.simulator.SimulatorServer;
import dev.kosmo.integration.simulator.Vendor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An integration connected over real HTTP to a vendor on the loopback address, called as Java calls
 * it and as scripts do. Where no account is named, it is the default one. May be extended by one
 * that knows more about its vendor.
 *
 * @param <A> the Feign interface
 */
public class LocalIntegration<A> implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private final Integration<A> integration;
  private final Functions functions;
  private final Simulation vendor;
  private final Transport transport = Transport.withoutRetries();

  /** Connects to a running vendor, and stops it in the end. */
  protected LocalIntegration(Integration<A> integration, Simulation vendor) {
    this.integration = integration;
    this.functions = IntegrationCatalog.of(List.of(integration)).functions(integration);
    this.vendor = vendor;
  }

  /** Connects to a fresh simulator. */
  public static <A> LocalIntegration<A> simulated(Integration<A> integration) {
    return at(integration.simulator().start(), integration);
  }

  /** Connects to a running simulator, and stops it in the end. */
  public static <A> LocalIntegration<A> at(Simulation vendor, Integration<A> integration) {
    return new LocalIntegration<>(integration, vendor);
  }

  /** Connects to this vendor, served for it alone. */
  public static <A> LocalIntegration<A> at(Vendor vendor, Integration<A> integration) {
    return at(SimulatorServer.start(vendor), integration);
  }

  /** Connects to a stub with {@code stub} in each credential, and stops it in the end. */
  public static <A> LocalIntegration<A> at(StubService stub, Integration<A> integration) {
    return at(StubSimulation.of(stub, integration), integration);
  }

  /** The vendor. */
  public final Simulation vendor() {
    return vendor;
  }

  /** All functions. */
  public final Functions functions() {
    return functions;
  }

  /** An account that the vendor knows. */
  public final Account account(String name) {
    return vendor.accounts().stream()
        .filter(account -> account.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The default account with another value in a field. */
  public final Account accountWith(String field, String value) {
    return new Account(Account.DEFAULT, account(Account.DEFAULT).credentials().with(field, value));
  }

  /** Connects any account. */
  public final ConnectedIntegration<A> connect(Account account) {
    return ConnectedIntegration.connect(integration, functions, account, transport);
  }

  /** The typed client. */
  public final A client() {
    return client(Account.DEFAULT);
  }

  /** The typed client of an account. */
  public final A client(String account) {
    return connect(account(account)).client();
  }

  /** Calls a function as a script does. */
  public final Reply<?> reply(String function, Map<String, ? extends @Nullable Object> arguments) {
    return reply(Account.DEFAULT, function, arguments);
  }

  /** Calls a function of an account as a script does. */
  public final Reply<?> reply(
      String account, String function, Map<String, ? extends @Nullable Object> arguments) {
    return connect(account(account))
        .call(functions.find(function).orElseThrow(), arguments, TIMEOUT);
  }

  /** Calls a function as a script does, and returns the object that it answers. */
  @SuppressWarnings("unchecked") // JSON objects have string keys.
  public final Map<String, @Nullable Object> call(
      String function, Map<String, ? extends @Nullable Object> arguments) {
    if (reply(function, arguments).tree() instanceof Map<?, ?> object) {
      return (Map<String, @Nullable Object>) object;
    }
    throw new AssertionError(function + " does not answer with an object");
  }

  /** The failure that a call must end in. */
  public final IntegrationException failure(Consumer<A> call) {
    return catchThrowableOfType(IntegrationException.class, () -> call.accept(client()));
  }

  /** The failure that a script's call must end in. */
  public final IntegrationException failure(
      String function, Map<String, ? extends @Nullable Object> arguments) {
    return catchThrowableOfType(IntegrationException.class, () -> reply(function, arguments));
  }

  @Override
  public final void close() {
    transport.close();
    vendor.close();
  }
}
