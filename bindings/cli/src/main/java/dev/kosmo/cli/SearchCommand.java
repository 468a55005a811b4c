package dev.kosmo.cli;

import dev.kosmo.host.Documentation;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.IntegrationCatalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code integrations:search}: the functions that fit some words. */
@Command(
    description = "Find functions by words, best first; at most 20.",
    sortOptions = false,
    customSynopsis = "kosmo integrations:search [OPTION...] WORD...",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:It worked, even if nothing fits.", "2:The command line is wrong."},
    footerHeading = "%nExamples:%n",
    footer = {
      "  kosmo integrations:search create contact",
      "  kosmo integrations:search 'unsubscribe' --json"
    })
final class SearchCommand implements Callable<Integer> {
  private final Report report;

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "What to look for.")
  List<String> words = List.of();

  /** For help alone: {@link Report} knows before the rest is understood. */
  @Option(names = "--json", description = "Print one JSON document, parameters included.")
  boolean json;

  @Mixin StandardOptions standard = new StandardOptions();

  SearchCommand(Report report) {
    this.report = report;
  }

  @Override
  public Integer call() {
    var query = String.join(" ", words);
    var found = new Documentation(IntegrationCatalog.discover()).matching(query);
    if (report.isJson()) {
      var document = new LinkedHashMap<String, @Nullable Object>();
      document.put("success", true);
      document.put("query", query);
      document.put("functions", found.stream().map(Listing::function).toList());
      return report.document(document);
    }
    return report.text("functions", found.isEmpty() ? "Nothing fits." : table(found));
  }

  private static String table(List<FunctionSpec> functions) {
    var table = new Table("Function", "Access", "Description");
    functions.forEach(it -> table.row(it.fullName(), it.access().word(), it.description()));
    return table.toString();
  }
}
