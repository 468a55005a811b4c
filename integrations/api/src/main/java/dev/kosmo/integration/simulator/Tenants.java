package dev.kosmo.integration.simulator;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.Credentials;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Who has an account with an imitation: the data behind each account, and the key that opens it,
 * which is another one at each start.
 *
 * @param <D> the data of one account
 */
public final class Tenants<D> {
  private final String field;
  private final Map<String, D> data = new LinkedHashMap<>();
  private final Map<String, String> keys = new LinkedHashMap<>();

  /**
   * Nobody yet.
   *
   * @param field the name of the key among the credentials, such as {@code api_key}
   */
  public Tenants(String field) {
    this.field = field;
  }

  /** Adds an account. */
  public Tenants<D> add(String account, D data) {
    this.data.put(account, data);
    keys.put(account, "simulated-" + UUID.randomUUID());
    return this;
  }

  /** The accounts with their keys, in the order in which they were added. */
  public List<Account> accounts() {
    return keys.entrySet().stream()
        .map(key -> new Account(key.getKey(), Credentials.of(field, key.getValue())))
        .toList();
  }

  /** The name of the account that has the key which was given. */
  public Optional<String> whose(Predicate<String> wasGiven) {
    return keys.entrySet().stream()
        .filter(key -> wasGiven.test(key.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The data of an account. */
  public D data(String account) {
    var found = data.get(account);
    if (found == null) {
      throw new NoSuchElementException("no account " + account);
    }
    return found;
  }

  /** The data of the account that a request is for. */
  public D data(SimulatedRequest request) {
    return data(request.account());
  }
}
