package dev.kosmo.integration;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;

/**
 * One integration with one account. Safe for use by several threads.
 *
 * @param <A> the Feign interface
 */
public final class ConnectedIntegration<A> {
  private final A client;
  private final CallHandler handler;
  private final Transport transport;

  private ConnectedIntegration(A client, CallHandler handler, Transport transport) {
    this.client = client;
    this.handler = handler;
    this.transport = transport;
  }

  /**
   * Connects an integration without regard to its vendor's limits. Nothing is sent before the first
   * call.
   *
   * @throws IntegrationException with code {@code missing_credentials}, {@code invalid_url} or
   *     {@code faulty_integration}
   */
  public static <A> ConnectedIntegration<A> connect(
      Integration<A> integration, Functions functions, Account account, Transport transport) {
    return connect(integration, functions, account, transport, Quotas.none());
  }

  /**
   * Connects an integration. Nothing is sent before the first call.
   *
   * @param quotas keeps its requests within the vendor's limits
   * @throws IntegrationException with code {@code missing_credentials} or {@code invalid_url}
   */
  public static <A> ConnectedIntegration<A> connect(
      Integration<A> integration,
      Functions functions,
      Account account,
      Transport transport,
      Quotas quotas) {
    for (var field : integration.allFields()) {
      if (field.required() && account.credentials().find(field.key()).isEmpty()) {
        throw IntegrationException.rejected(
            ErrorCode.MISSING_CREDENTIALS,
            "Integration '%s' is missing required credentials for account '%s': `%s`."
                .formatted(integration.name(), account.name(), field.key()),
            "Set the environment variable %s."
                .formatted(Accounts.variable(integration, account.name(), field)));
      }
    }
    var client = client(integration, functions, account, transport, quotas);
    return new ConnectedIntegration<>(
        client, (CallHandler) Proxy.getInvocationHandler(client), transport);
  }

  private static <A> A client(
      Integration<A> integration,
      Functions functions,
      Account account,
      Transport transport,
      Quotas quotas) {
    try {
      return FeignClients.create(
          integration, functions, account, transport, quotas.of(integration, account));
    } catch (IntegrationException e) {
      throw e;
    } catch (RuntimeException e) {
      // Feign reads the whole interface, and says which method it does not understand.
      throw IntegrationException.faulty(integration, e);
    }
  }

  /** The typed client. */
  public A client() {
    return client;
  }

  /**
   * Checks the arguments of a function. Nothing is sent before {@link BoundCall#send}.
   *
   * @param arguments by parameter name in any accepted spelling; an explicit null clears
   * @throws IntegrationException if they are wrong
   */
  public BoundCall bind(FunctionSpec function, Map<String, ?> arguments) {
    return bind(function, arguments, 0);
  }

  /**
   * Checks the arguments of a function for a script.
   *
   * @param firstIndex by which its language names the first item of a list: 0 or 1
   * @throws IntegrationException if they are wrong
   */
  public BoundCall bind(FunctionSpec function, Map<String, ?> arguments, int firstIndex) {
    return new BoundCall(handler, function, Arguments.bind(function, arguments, firstIndex));
  }

  /** Checks the arguments and calls. */
  public Reply<?> call(FunctionSpec function, Map<String, ?> arguments, Duration deadline) {
    return bind(function, arguments).send(transport.context(deadline));
  }
}
