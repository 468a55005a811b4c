package dev.kosmo.cli;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code integrations:status}: which integrations can be used, and with which accounts. */
@Command(
    description = "Show which integrations can be used, and with which accounts.",
    sortOptions = false,
    customSynopsis = "kosmo integrations:status [OPTION...]",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:The list is complete.",
      "1:It failed, or an integration cannot be used.",
      "2:The command line is wrong."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  kosmo integrations:status", "  kosmo integrations:status --json"})
final class StatusCommand implements Callable<Integer> {
  private final Shell shell;
  private final Report report;

  @Option(names = "--simulate", description = "Show the accounts of the simulators.")
  boolean simulate;

  /** For help alone: {@link Report} knows before the rest is understood. */
  @Option(names = "--json", description = "Print one JSON document.")
  boolean json;

  @Mixin StandardOptions standard = new StandardOptions();

  StatusCommand(Shell shell, Report report) {
    this.shell = shell;
    this.report = report;
  }

  @Override
  public Integer call() {
    return report.listing(
        Listing.of(shell, simulate), StatusCommand::table, StatusCommand::provider);
  }

  private static String table(Listing listing) {
    var table = new Table("Integration", "Configured", "Accounts", "Functions");
    for (var entry : listing.entries()) {
      table.row(
          entry.integration().name(),
          entry.accounts().isEmpty() ? "no" : "yes",
          entry.accounts().isEmpty() ? "-" : String.join(", ", entry.accounts()),
          String.valueOf(entry.functions().size()));
    }
    return table.toString();
  }

  private static Object provider(Listing.Entry entry) {
    var configured = !entry.accounts().isEmpty();
    var provider = new LinkedHashMap<String, @Nullable Object>();
    provider.put("active", configured);
    provider.put("configured", configured);
    provider.put("accounts", entry.accounts());
    provider.put("functions", (long) entry.functions().size());
    provider.put("auth", entry.integration().authentication());
    return provider;
  }
}
