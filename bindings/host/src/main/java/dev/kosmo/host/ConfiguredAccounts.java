package dev.kosmo.host;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.Accounts;
import dev.kosmo.integration.Integration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Accounts that the embedder gave, and those of environment variables for all others. */
final class ConfiguredAccounts implements AccountSource {
  private final Map<String, List<Account>> given;
  private final Map<String, String> environment;

  ConfiguredAccounts(Map<String, List<Account>> given, Map<String, String> environment) {
    this.given = Map.copyOf(given);
    this.environment = Map.copyOf(environment);
  }

  @Override
  public Accounts of(Integration<?> integration) {
    var accounts = new LinkedHashMap<String, Account>();
    var fromEnvironment = Accounts.fromEnvironment(integration, environment);
    for (var name : fromEnvironment.names()) {
      fromEnvironment.find(name).ifPresent(account -> accounts.put(name, account));
    }
    for (var account : given.getOrDefault(integration.name(), List.of())) {
      accounts.put(account.name(), account);
    }
    return Accounts.of(List.copyOf(accounts.values()));
  }
}
