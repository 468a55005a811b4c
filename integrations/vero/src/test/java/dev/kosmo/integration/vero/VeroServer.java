package dev.kosmo.integration.vero;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.ConnectedIntegration;
import dev.kosmo.integration.Functions;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Reply;
import dev.kosmo.integration.Transport;
import dev.kosmo.integration.simulator.SimulatorServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A simulated Vero over real HTTP and somebody who calls it, by type and as scripts do. */
final class VeroServer implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private final RecordingVendor vendor;
  private final SimulatorServer server;
  private final Transport transport = Transport.create();
  private final Integration<Vero> integration = new VeroIntegration();
  private final Functions functions =
      IntegrationCatalog.of(List.of(integration)).functions(integration);

  private VeroServer(RecordingVendor vendor) {
    this.vendor = vendor;
    this.server = SimulatorServer.start(vendor);
  }

  static VeroServer start() {
    return start(new RecordingVendor());
  }

  static VeroServer start(RecordingVendor vendor) {
    return new VeroServer(vendor);
  }

  RecordingVendor vendor() {
    return vendor;
  }

  SimulatorServer server() {
    return server;
  }

  /** What an account has taken in. */
  SimulatedProject project(String account) {
    return vendor.vero().project(account);
  }

  /** Somebody whom the default account knows. */
  SimulatedUser user(String id) {
    return project(Account.DEFAULT).user(id).orElseThrow();
  }

  Account account(String name) {
    return server.accounts().stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
  }

  ConnectedIntegration<Vero> connect(Account account) {
    return ConnectedIntegration.connect(integration, functions, account, transport);
  }

  /** The typed client of an account. */
  Vero client(String account) {
    return connect(account(account)).client();
  }

  /** The typed client of the default account. */
  Vero client() {
    return client(Account.DEFAULT);
  }

  /** Calls a function of the default account as a script does. */
  Reply<?> call(String function, Map<String, ? extends @Nullable Object> arguments) {
    return connect(account(Account.DEFAULT))
        .call(functions.find(function).orElseThrow(), arguments, TIMEOUT);
  }

  /** Calls a function of the default account as a script does that names no parameters. */
  void callInOrder(String function, List<?> arguments) {
    call(function, functions.find(function).orElseThrow().named(arguments));
  }

  /** Calls a function of the default account as a script does and takes the object it answers. */
  Map<?, ?> object(String function, Map<String, ? extends @Nullable Object> arguments) {
    if (call(function, arguments).tree() instanceof Map<?, ?> object) {
      return object;
    }
    throw new AssertionError(function + " does not answer with an object");
  }

  /** The failure that a call of the default account must end in. */
  IntegrationException failure(Consumer<Vero> call) {
    return catchThrowableOfType(IntegrationException.class, () -> call.accept(client()));
  }

  /** The failure that a script's call of the default account must end in. */
  IntegrationException failure(String function, Map<String, ? extends @Nullable Object> arguments) {
    return catchThrowableOfType(IntegrationException.class, () -> call(function, arguments));
  }

  @Override
  public void close() {
    server.close();
    transport.close();
  }
}
