package dev.kosmo.cli;

import dev.kosmo.host.ScriptHost;
import dev.kosmo.integration.Account;
import dev.kosmo.integration.AccountField;
import dev.kosmo.integration.Accounts;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.Spelling;
import dev.kosmo.integration.Suggestions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code integrations:fields}: what an account of an integration consists of; never its values. */
@Command(
    description = "Show what an account needs, and which of it is there; values are never shown.",
    sortOptions = false,
    customSynopsis = "kosmo integrations:fields [OPTION...] INTEGRATION",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:The fields are shown.",
      "1:There is no such integration.",
      "2:The command line is wrong."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kosmo integrations:fields loops",
      "  kosmo integrations:fields loops --account marketing --json"
    })
final class FieldsCommand implements Callable<Integer> {
  private final Shell shell;
  private final Report report;

  @Parameters(paramLabel = "INTEGRATION", description = "Its name, such as loops.")
  @Nullable String name;

  @Option(
      names = "--account",
      paramLabel = "NAME",
      description = "Of this account instead of the default one.")
  String account = Account.DEFAULT;

  /** For help alone: {@link Report} knows before the rest is understood. */
  @Option(names = "--json", description = "Print one JSON document.")
  boolean json;

  @Mixin StandardOptions standard = new StandardOptions();

  FieldsCommand(Shell shell, Report report) {
    this.shell = shell;
    this.report = report;
  }

  @Override
  public Integer call() {
    try (var host = ScriptHost.builder().environment(shell.variables()).build()) {
      var integration = integration(host);
      var accounts = host.accounts(integration);
      return report.isJson()
          ? report.document(document(integration, accounts))
          : report.text("fields", table(integration, accounts));
    }
  }

  private Integration<?> integration(ScriptHost host) {
    var written = String.valueOf(name);
    var names = host.catalog().integrations().stream().map(Integration::name).toList();
    return host.catalog()
        .find(Spelling.canonical(written))
        .orElseThrow(
            () ->
                new CommandFailure(
                    "unknown_integration",
                    "Unknown integration provider: %s. Did you mean: %s?"
                        .formatted(written, String.join(", ", Suggestions.of(written, names))),
                    "Run `kosmo integrations:list` to see all."));
  }

  private String table(Integration<?> integration, Accounts accounts) {
    var table = new Table("Field", "Variable", "Secret", "Required", "Configured", "Meaning");
    for (var field : integration.allFields()) {
      table.row(
          field.key(),
          Accounts.variable(integration, account, field),
          yesOrNo(field.secret()),
          yesOrNo(field.required()),
          yesOrNo(isConfigured(accounts, field)),
          field.description());
    }
    return table.toString();
  }

  private static String yesOrNo(boolean is) {
    return is ? "yes" : "no";
  }

  private boolean isConfigured(Accounts accounts, AccountField field) {
    return accounts.find(account).flatMap(it -> it.credentials().find(field.key())).isPresent();
  }

  private Map<String, @Nullable Object> document(Integration<?> integration, Accounts accounts) {
    var document = new LinkedHashMap<String, @Nullable Object>();
    document.put("success", true);
    document.put("provider", integration.name());
    document.put("account", account);
    document.put("accounts", accounts.names());
    document.put("auth", integration.authentication());
    document.put("fields", fields(integration, accounts));
    return document;
  }

  private List<Map<String, Object>> fields(Integration<?> integration, Accounts accounts) {
    return integration.allFields().stream()
        .map(
            field -> {
              var fields = new LinkedHashMap<String, Object>();
              fields.put("key", field.key());
              fields.put("type", field.secret() ? "secret" : "text");
              fields.put("variable", Accounts.variable(integration, account, field));
              fields.put("required", field.required());
              fields.put("configured", isConfigured(accounts, field));
              fields.put("description", field.description());
              return (Map<String, Object>) fields;
            })
        .toList();
  }
}
