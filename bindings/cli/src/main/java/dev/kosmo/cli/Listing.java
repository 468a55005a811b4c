package dev.kosmo.cli;

import dev.kosmo.engine.ScriptError;
import dev.kosmo.host.ScriptHost;
import dev.kosmo.integration.Access;
import dev.kosmo.integration.Account;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.Integration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The integrations of a host, each with its functions and usable accounts, sorted by name; and what
 * is wrong with those that cannot be used.
 */
record Listing(List<Entry> entries, List<String> faults) {
  private static final int MOST_EXAMPLES = 3;

  /** One integration. */
  record Entry(Integration<?> integration, List<FunctionSpec> functions, List<String> accounts) {}

  /** The integrations of a host with the accounts of this shell, or those of the simulators. */
  static Listing of(Shell shell, boolean simulate) {
    var builder = ScriptHost.builder().environment(shell.variables());
    if (simulate || shell.isOn("KOSMO_SIMULATE")) {
      builder.simulate();
    }
    try (var host = builder.build()) {
      return of(host);
    }
  }

  static Listing of(ScriptHost host) {
    return new Listing(
        host.catalog().sound().stream().map(each -> entry(host, each)).toList(),
        host.catalog().faults());
  }

  private static Entry entry(ScriptHost host, Integration<?> integration) {
    var accounts = host.accounts(integration);
    return new Entry(
        integration,
        List.copyOf(host.catalog().functions(integration).all()),
        accounts.names().stream()
            .filter(name -> accounts.find(name).filter(it -> isUsable(integration, it)).isPresent())
            .toList());
  }

  /** An account of which only an option is set, such as its URL, is none yet. */
  private static boolean isUsable(Integration<?> integration, Account account) {
    return integration.fields().stream()
        .allMatch(
            field -> !field.required() || account.credentials().find(field.key()).isPresent());
  }

  String table() {
    if (entries.isEmpty()) {
      return "No integrations are installed.";
    }
    var table = new Table("Integration", "Title", "Functions", "Accounts", "Examples");
    for (var entry : entries) {
      table.row(
          entry.integration().name(),
          entry.integration().title(),
          String.valueOf(entry.functions().size()),
          entry.accounts().isEmpty() ? "not configured" : String.join(", ", entry.accounts()),
          examples(entry.functions()));
    }
    return table.toString();
  }

  private static String examples(List<FunctionSpec> functions) {
    var names = new ArrayList<String>();
    functions.stream().limit(MOST_EXAMPLES).forEach(function -> names.add(function.name()));
    if (functions.size() > MOST_EXAMPLES) {
      names.add("...");
    }
    return String.join(", ", names);
  }

  Map<String, @Nullable Object> document() {
    return document(Listing::provider);
  }

  /** With what a command has to say of each integration. */
  Map<String, @Nullable Object> document(Function<Entry, Object> provider) {
    var providers = new LinkedHashMap<String, @Nullable Object>();
    entries.forEach(entry -> providers.put(entry.integration().name(), provider.apply(entry)));
    var document = new LinkedHashMap<String, @Nullable Object>();
    document.put("success", faults.isEmpty());
    document.put("providers", providers);
    if (!faults.isEmpty()) {
      var error = ScriptError.of("faulty_integration", String.join("\n", faults));
      document.put("error", error.message());
      document.put("meta", Map.of("error", error.fields()));
    }
    return document;
  }

  static Map<String, @Nullable Object> provider(Entry entry) {
    var integration = entry.integration();
    var provider = new LinkedHashMap<String, @Nullable Object>();
    provider.put("title", integration.title());
    provider.put("category", integration.category());
    provider.put("configured", !entry.accounts().isEmpty());
    provider.put("accounts", entry.accounts());
    provider.put("auth", integration.authentication());
    provider.put("functions", entry.functions().stream().map(Listing::function).toList());
    return provider;
  }

  /** One function as every command describes it. */
  static Map<String, @Nullable Object> function(FunctionSpec spec) {
    var function = new LinkedHashMap<String, @Nullable Object>();
    function.put("provider", spec.integration());
    function.put("function", spec.name());
    function.put("name", spec.fullName());
    function.put("slug", spec.integration() + "_" + spec.name());
    function.put("description", spec.description());
    // Two words are what callers of old know; `access` tells what a permission decides on.
    function.put("operation", spec.access() == Access.READ ? "read" : "write");
    function.put("access", spec.access().word());
    function.put("input_schema", InputSchema.of(spec));
    return function;
  }
}
