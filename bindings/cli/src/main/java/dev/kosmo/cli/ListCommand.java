package dev.kosmo.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code integrations:list}: which integrations there are, and what they can do. */
@Command(
    description = "List the integrations, their accounts and their functions.",
    sortOptions = false,
    customSynopsis = "kosmo integrations:list [OPTION...]",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:The list is complete.",
      "1:It failed, or an integration cannot be used.",
      "2:The command line is wrong."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  kosmo integrations:list", "  kosmo integrations:list --json"})
final class ListCommand implements Callable<Integer> {
  private final Shell shell;
  private final Report report;

  @Option(names = "--simulate", description = "List the accounts of the simulators.")
  boolean simulate;

  /** For help alone: {@link Report} knows before the rest is understood. */
  @Option(names = "--json", description = "Print one JSON document, parameters included.")
  boolean json;

  @Mixin StandardOptions standard = new StandardOptions();

  ListCommand(Shell shell, Report report) {
    this.shell = shell;
    this.report = report;
  }

  @Override
  public Integer call() {
    return report.listing(Listing.of(shell, simulate), Listing::table, Listing::provider);
  }
}
