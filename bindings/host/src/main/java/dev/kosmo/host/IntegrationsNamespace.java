package dev.kosmo.host;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.integration.Account;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Spelling;
import dev.kosmo.integration.Suggestions;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code app.integrations}: integrations, their accounts, their functions. */
final class IntegrationsNamespace {
  private static final String PATH = "app.integrations";

  private final IntegrationCatalog catalog;
  private final Connections connections;
  private final AccessPolicy policy;
  private final Run run;

  IntegrationsNamespace(
      IntegrationCatalog catalog, Connections connections, AccessPolicy policy, Run run) {
    this.catalog = catalog;
    this.connections = connections;
    this.policy = policy;
    this.run = run;
  }

  Namespace create() {
    var names = catalog.integrations().stream().map(Integration::name).toList();
    var namespace =
        Namespace.named(PATH)
            .spelling(Spelling::canonical)
            .unknown(name -> unknown(PATH, name, names));
    for (var integration : catalog.integrations()) {
      namespace.member(integration.name(), () -> soundOrEmpty(integration));
    }
    return namespace.build();
  }

  /** A faulty integration can be listed like the others, and says so to whoever uses it. */
  private Namespace soundOrEmpty(Integration<?> integration) {
    try {
      return integration(integration);
    } catch (IntegrationException e) {
      return Namespace.named(PATH + "." + integration.name())
          .unknown(name -> IntegrationErrors.forScripts(e))
          .build();
    }
  }

  private Namespace integration(Integration<?> integration) {
    var path = PATH + "." + integration.name();
    var functions = catalog.functions(integration);
    var accounts = new LinkedHashSet<String>();
    accounts.add(Account.DEFAULT);
    accounts.addAll(connections.accounts(integration).names());
    // A function is always what its name says.
    accounts.removeAll(functions.names());
    var names = new LinkedHashSet<>(functions.names());
    names.addAll(accounts);
    var namespace =
        Namespace.named(path)
            .spelling(functions::canonical)
            .unknown(name -> unknown(integration, path, name, names));
    for (var function : functions.all()) {
      namespace.member(
          function.name(), () -> function(integration, Account.DEFAULT, path, function));
    }
    for (var account : accounts) {
      namespace.member(account, () -> account(integration, account, path + "." + account));
    }
    return namespace.build();
  }

  private Namespace account(Integration<?> integration, String account, String path) {
    var functions = catalog.functions(integration);
    var namespace =
        Namespace.named(path)
            .spelling(functions::canonical)
            .unknown(name -> unknown(path, name, functions.names()));
    for (var function : functions.all()) {
      namespace.member(function.name(), () -> function(integration, account, path, function));
    }
    return namespace.build();
  }

  private HostFunction function(
      Integration<?> integration, String account, String path, FunctionSpec function) {
    return new HostFunction(
        path + "." + function.name(),
        new FunctionCall(connections, policy, run, integration, account, function));
  }

  /** What is like no function may have been meant for an account. */
  private CallException unknown(
      Integration<?> integration, String path, String name, Collection<String> names) {
    var failure = unknown(path, name, names);
    return Suggestions.near(name, catalog.functions(integration).names()).isEmpty()
        ? new CallException(
            failure.error().withHint(connections.accountHint(integration, name)), null)
        : failure;
  }

  /** A failure that names what is missing in full and suggests what is there in full. */
  static CallException unknown(String path, String name, Collection<String> names) {
    var suggestions =
        Suggestions.of(name.toLowerCase(Locale.ROOT), names).stream()
            .map(suggestion -> path + "." + suggestion)
            .collect(Collectors.joining(", "));
    var message = "Unknown function: %s.%s.".formatted(path, name);
    return new CallException(
        ScriptError.of(
            "unknown_function",
            suggestions.isEmpty() ? message : message + " Did you mean: " + suggestions + "?"),
        null);
  }
}
