package dev.kosmo.cli;

import dev.kosmo.host.Documentation;
import dev.kosmo.integration.IntegrationCatalog;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code integrations:docs}: the pages that scripts read by {@code docs.read}. */
@Command(
    description = "Show the documentation of an integration or a function.",
    sortOptions = false,
    customSynopsis = "kosmo integrations:docs [OPTION...] [PAGE]",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:The page is shown.",
      "1:There is no such page.",
      "2:The command line is wrong."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kosmo integrations:docs",
      "  kosmo integrations:docs loops",
      "  kosmo integrations:docs loops.create_contact --json"
    })
final class DocsCommand implements Callable<Integer> {

  /** How a page is written. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Report report;

  @Parameters(
      arity = "0..1",
      paramLabel = "PAGE",
      description = "The name of an integration or a function; without it, all names are listed.")
  @Nullable String page;

  /** For help alone: {@link Report} knows before the rest is understood. */
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, markdown (the same, as pages are Markdown), or json.")
  Format format = Format.TEXT;

  /** For help alone: {@link Report} knows before the rest is understood. */
  @Option(names = "--json", description = "The same as --format json.")
  boolean json;

  @Mixin StandardOptions standard = new StandardOptions();

  DocsCommand(Report report) {
    this.report = report;
  }

  @Override
  public Integer call() {
    var answer = DocsAnswer.of(new Documentation(IntegrationCatalog.discover()), page);
    return report.isJson()
        ? report.document(answer.document())
        : report.text("docs", answer.text());
  }
}
