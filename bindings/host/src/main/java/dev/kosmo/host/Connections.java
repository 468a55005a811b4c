package dev.kosmo.host;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.Accounts;
import dev.kosmo.integration.Cassette;
import dev.kosmo.integration.ConnectedIntegration;
import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Quotas;
import dev.kosmo.integration.Suggestions;
import dev.kosmo.integration.Transport;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The connected integrations of a host: one client per integration and account, made on first use.
 */
final class Connections implements AutoCloseable {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  private record Key(String integration, String account) {}

  private final IntegrationCatalog catalog;
  private final @Nullable Cassette cassette;
  private final AccountSource source;
  private final Map<Key, ConnectedIntegration<?>> connected = new ConcurrentHashMap<>();
  private final Map<String, Accounts> accounts = new ConcurrentHashMap<>();
  private final Lazy<Transport> transport;
  private final QuotaScope scope;
  private @Nullable Quotas quotas;
  private volatile boolean closed;

  Connections(
      IntegrationCatalog catalog,
      @Nullable Cassette cassette,
      AccountSource source,
      QuotaScope scope,
      NetworkScope network) {
    this.catalog = catalog;
    this.cassette = cassette;
    this.source = source;
    this.scope = scope;
    this.transport = new Lazy<>(network::open);
  }

  /**
   * Does nothing, unless they are closed.
   *
   * @throws IllegalStateException if they are
   */
  void requireOpen() {
    if (closed) {
      throw new IllegalStateException("this ScriptHost is closed");
    }
  }

  Accounts accounts(Integration<?> integration) {
    requireOpen();
    return accounts.computeIfAbsent(integration.name(), name -> accountsOf(integration));
  }

  private Accounts accountsOf(Integration<?> integration) {
    return cassette == null
        ? source.of(integration)
        : cassette.accounts(integration, () -> source.of(integration));
  }

  /** The account that a name stands for: an integration with only a named one works through it. */
  String resolve(Integration<?> integration, String account) {
    var known = accounts(integration);
    return known
        .find(account)
        .or(() -> soleAccount(known, account))
        .map(Account::name)
        .orElse(account);
  }

  <A> ConnectedIntegration<A> connect(Integration<A> integration, String account) {
    requireOpen();
    var key = new Key(integration.name(), account);
    @SuppressWarnings("unchecked") // Its key names the integration.
    var found =
        (ConnectedIntegration<A>)
            connected.computeIfAbsent(key, name -> connectNow(integration, account));
    return found;
  }

  private <A> ConnectedIntegration<A> connectNow(Integration<A> integration, String name) {
    return ConnectedIntegration.connect(
        integration,
        catalog.functions(integration),
        account(integration, name),
        transport.get(),
        quotas(),
        cassette == null ? Cassette.none() : cassette);
  }

  /** Not a {@link Lazy}: its supplier would load a class that most runs have no use for. */
  private synchronized Quotas quotas() {
    var opened = quotas;
    if (opened == null) {
      opened = scope.open();
      quotas = opened;
    }
    return opened;
  }

  private Account account(Integration<?> integration, String name) {
    var known = accounts(integration);
    return known
        .find(name)
        .or(() -> soleAccount(known, name))
        .orElseThrow(
            () ->
                name.equals(Account.DEFAULT) || known.names().isEmpty()
                    ? notConfigured(integration, name)
                    : IntegrationException.rejected(
                        ErrorCode.UNKNOWN_ACCOUNT,
                        "%s has no account `%s`. Did you mean: %s?"
                            .formatted(
                                integration.title(),
                                name,
                                String.join(", ", Suggestions.of(name, known.names()))),
                        accountHint(integration, name)));
  }

  /** How to go on where an account of that name was meant. */
  String accountHint(Integration<?> integration, String name) {
    var known = accounts(integration).names();
    return known.isEmpty()
        ? configureHint(integration, name)
        : "Accounts of %s: %s.".formatted(integration.title(), String.join(", ", known));
  }

  /** An integration with only one named account works through it. */
  private static Optional<Account> soleAccount(Accounts known, String name) {
    return name.equals(Account.DEFAULT) && known.names().size() == 1
        ? known.find(known.names().get(0))
        : Optional.empty();
  }

  private static IntegrationException notConfigured(Integration<?> integration, String name) {
    return IntegrationException.rejected(
        ErrorCode.MISSING_CREDENTIALS,
        "Integration '%s' is missing required credentials for account '%s'."
            .formatted(integration.name(), name),
        configureHint(integration, name));
  }

  private static String configureHint(Integration<?> integration, String account) {
    return "Set the environment variable %s, or run with --simulate to try it without an account."
        .formatted(
            Accounts.variable(
                integration,
                NAME.matcher(account).matches() ? account : Account.DEFAULT,
                integration.fields().get(0)));
  }

  @Override
  public void close() {
    closed = true;
    transport.ifMade(Transport::close);
    closeQuotas();
    source.close();
  }

  private synchronized void closeQuotas() {
    if (quotas != null) {
      quotas.close();
    }
  }
}
