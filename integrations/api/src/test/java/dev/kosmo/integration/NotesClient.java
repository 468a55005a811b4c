package dev.kosmo.integration;

import java.time.Duration;
import java.util.Map;

/** The invented integration, connected to some URL. */
final class NotesClient implements AutoCloseable {
  private final Transport transport;
  private final Functions functions;
  private final ConnectedIntegration<Notes> connected;

  NotesClient(String url) {
    this(Credentials.of("token", "t-123").with("url", url));
  }

  /** With another way to the vendor, and its own budgets for repeats. */
  NotesClient(String url, Cassette cassette) {
    this(Credentials.of("token", "t-123").with("url", url), cassette, Transport.withoutRetries());
  }

  NotesClient(Credentials credentials) {
    this(credentials, Cassette.none(), Transport.withoutRetries());
  }

  /** Takes the transport for its own. */
  NotesClient(Credentials credentials, Transport transport) {
    this(credentials, Cassette.none(), transport);
  }

  private NotesClient(Credentials credentials, Cassette cassette, Transport transport) {
    this.transport = transport;
    var integration = new NotesIntegration();
    functions = Functions.of(integration);
    connected =
        ConnectedIntegration.connect(
            integration,
            functions,
            new Account("default", credentials),
            transport,
            Quotas.none(),
            cassette);
  }

  Notes typed() {
    return connected.client();
  }

  Reply<?> call(String function, Map<String, ?> arguments) {
    return call(function, arguments, Duration.ofSeconds(10));
  }

  /** Without repeats. */
  Reply<?> call(String function, Map<String, ?> arguments, Duration timeout) {
    return call(function, arguments, CallContext.within(timeout).withRetries(RetryBudget.none()));
  }

  Reply<?> call(String function, Map<String, ?> arguments, CallContext context) {
    return connected.bind(functions.find(function).orElseThrow(), arguments).send(context);
  }

  @Override
  public void close() {
    transport.close();
  }
}
