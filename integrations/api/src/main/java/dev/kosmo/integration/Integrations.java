package dev.kosmo.integration;

import java.util.List;

/** Typed clients for JVM applications, without any script host. */
public final class Integrations {
  private Integrations() {}

  /**
   * A client of one integration, with a pool of connections of its own, which keeps within the
   * vendor's rate limits as far as it is used itself. Keep it: it is safe for use by several
   * threads.
   *
   * @param api the Feign interface, such as {@code Loops.class}
   * @param credentials the account's values, such as {@code Credentials.of("api_key", key)}
   * @throws IntegrationException if a required credential is missing, the {@code url} is not
   *     allowed, or no such integration is on the class path
   */
  public static <A> A client(Class<A> api, Credentials credentials) {
    return client(api, credentials, Cassette.none());
  }

  /**
   * The same, recording its calls to a cassette or answering them from it. In a replay the
   * credentials are not needed: {@code Credentials.none()} will do.
   */
  public static <A> A client(Class<A> api, Credentials credentials, Cassette cassette) {
    return client(api, credentials, cassette, Network.direct());
  }

  /** The same over a network that has a proxy, an authority of its own or private hosts. */
  public static <A> A client(Class<A> api, Credentials credentials, Network network) {
    return client(api, credentials, Cassette.none(), network);
  }

  private static <A> A client(
      Class<A> api, Credentials credentials, Cassette cassette, Network network) {
    var catalog = IntegrationCatalog.discover();
    var integration = catalog.integration(api);
    var given = new Account(Account.DEFAULT, credentials);
    var account =
        cassette
            .accounts(integration, () -> Accounts.of(List.of(given)))
            .find(Account.DEFAULT)
            .orElse(given);
    return ConnectedIntegration.connect(
            integration,
            catalog.functions(integration),
            account,
            Transport.create(network),
            cassette.isReplay() ? Quotas.none() : Quotas.inProcess(),
            cassette)
        .client();
  }
}
