package dev.kosmo.integration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The accounts of one integration. */
public final class Accounts {
  private final Map<String, Account> accounts = new LinkedHashMap<>();

  private Accounts(Iterable<Account> accounts) {
    accounts.forEach(account -> this.accounts.put(account.name(), account));
  }

  /** These accounts, in this order. */
  public static Accounts of(List<Account> accounts) {
    return new Accounts(accounts);
  }

  /**
   * The accounts that environment variables describe: {@code LOOPS_API_KEY} and {@code LOOPS_URL}
   * for the default account, {@code LOOPS_MARKETING_API_KEY} for an account {@code marketing}. An
   * account needs one secret at least. Options that a named account lacks are those of the default
   * account; secrets are never shared.
   */
  public static Accounts fromEnvironment(
      Integration<?> integration, Map<String, String> variables) {
    var values = new TreeMap<String, Map<String, String>>();
    variables.forEach(
        (variable, value) -> {
          for (var field : integration.allFields()) {
            accountOf(variable, integration.name(), field.key())
                .ifPresent(
                    account -> {
                      var fields = values.computeIfAbsent(account, name -> new LinkedHashMap<>());
                      // LOOPS_API_KEY wins over LOOPS_DEFAULT_API_KEY.
                      if (variable.equals(variable(integration, account, field))) {
                        fields.put(field.key(), value);
                      } else {
                        fields.putIfAbsent(field.key(), value);
                      }
                    });
          }
        });
    var options = new LinkedHashMap<>(values.getOrDefault(Account.DEFAULT, Map.of()));
    for (var field : integration.allFields()) {
      if (field.secret()) {
        options.remove(field.key());
      }
    }
    var accounts = new LinkedHashMap<String, Account>();
    values.forEach(
        (name, fields) -> {
          // LOOPS_WEBHOOK_URL, say, is nobody's account.
          if (hasSecret(integration, fields)) {
            options.forEach(fields::putIfAbsent);
            accounts.put(name, new Account(name, Credentials.of(fields)));
          }
        });
    return new Accounts(accounts.values());
  }

  private static boolean hasSecret(Integration<?> integration, Map<String, String> fields) {
    return integration.allFields().stream()
        .anyMatch(field -> field.secret() && fields.containsKey(field.key()));
  }

  /** The environment variable that holds a field of an account. */
  public static String variable(Integration<?> integration, String account, AccountField field) {
    var name = account.equals(Account.DEFAULT) ? "" : account + "_";
    return (integration.name() + "_" + name + field.key()).toUpperCase(Locale.ROOT);
  }

  private static Optional<String> accountOf(String variable, String integration, String field) {
    var prefix = integration.toUpperCase(Locale.ROOT) + "_";
    var suffix = field.toUpperCase(Locale.ROOT);
    if (variable.equals(prefix + suffix)) {
      return Optional.of(Account.DEFAULT);
    }
    return variable.startsWith(prefix)
            && variable.endsWith("_" + suffix)
            && variable.length() > prefix.length() + suffix.length() + 1
        ? Optional.of(
            variable
                .substring(prefix.length(), variable.length() - suffix.length() - 1)
                .toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** Their names; {@code default} only if it is there. */
  public List<String> names() {
    return List.copyOf(accounts.keySet());
  }

  /** The account of that name. */
  public Optional<Account> find(String name) {
    return Optional.ofNullable(accounts.get(name));
  }
}
