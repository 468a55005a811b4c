package dev.kosmo.cli;

import dev.kosmo.host.Documentation;
import dev.kosmo.integration.IntegrationCatalog;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code integrations:schema}: the parameters of a function as JSON Schema. */
@Command(
    description = "Print the parameters of a function as JSON Schema.",
    sortOptions = false,
    customSynopsis = "kosmo integrations:schema [OPTION...] FUNCTION",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:The schema is printed.",
      "1:There is no such function.",
      "2:The command line is wrong."
    },
    footerHeading = "%nExamples:%n",
    footer = "  kosmo integrations:schema loops.create_contact")
final class SchemaCommand implements Callable<Integer> {
  private final Report report;

  @Parameters(paramLabel = "FUNCTION", description = "Its name, such as loops.create_contact.")
  @Nullable String function;

  /** For help alone: a schema is JSON always, and {@link Report} writes failures. */
  @Option(names = "--json", description = "Print failures as JSON, too.")
  boolean json;

  @Mixin StandardOptions standard = new StandardOptions();

  SchemaCommand(Report report) {
    this.report = report;
  }

  @Override
  public Integer call() {
    var documentation = new Documentation(IntegrationCatalog.discover());
    var name = String.valueOf(function);
    return documentation
        .function(name)
        .map(found -> report.schema(InputSchema.of(found)))
        .orElseThrow(() -> CommandFailure.unknownFunction(documentation, name));
  }
}
