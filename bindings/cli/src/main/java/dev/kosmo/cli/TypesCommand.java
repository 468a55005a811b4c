package dev.kosmo.cli;

import dev.kosmo.host.ScriptHost;
import dev.kosmo.host.stubs.Stubs;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code integrations:types}: definitions with which editors complete and check scripts. */
@Command(
    description = {
      "Write definitions with which an editor completes and checks scripts.",
      "They describe what is installed, and the accounts that are configured."
    },
    sortOptions = false,
    customSynopsis = "kosmo integrations:types (--lua | --typescript) [OPTION...]",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:The definitions are written.",
      "1:It failed, or the file could not be written.",
      "2:The command line is wrong."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kosmo integrations:types --typescript --output kosmo.d.ts",
      "  kosmo integrations:types --lua --output kosmo.lua"
    })
final class TypesCommand implements Callable<Integer> {
  private final Shell shell;
  private final Report report;

  @Spec CommandSpec spec = CommandSpec.create();

  @Option(names = "--lua", description = "For the Lua language server.")
  boolean lua;

  @Option(
      names = "--typescript",
      description = "For TypeScript, and for editors of JavaScript, which read the same.")
  boolean typescript;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  @Nullable String output;

  @Option(names = "--simulate", description = "Describe the accounts of the simulators.")
  boolean simulate;

  /** For help alone: {@link Report} knows before the rest is understood. */
  @Option(names = "--json", description = "Print one JSON document in every outcome.")
  boolean json;

  @Mixin StandardOptions standard = new StandardOptions();

  TypesCommand(Shell shell, Report report) {
    this.shell = shell;
    this.report = report;
  }

  @Override
  public Integer call() {
    if (lua == typescript) {
      throw new ParameterException(spec.commandLine(), "Give one of --lua and --typescript.");
    }
    var builder = ScriptHost.builder().environment(shell.variables());
    if (simulate || shell.isOn("KOSMO_SIMULATE")) {
      builder.simulate();
    }
    try (var host = builder.build()) {
      return report(Stubs.of(host));
    }
  }

  private int report(Stubs stubs) {
    var text = (lua ? stubs.lua() : stubs.typescript()).stripTrailing();
    if (output == null) {
      return report.text("types", text);
    }
    Texts.write(output, text + "\n");
    if (report.isJson()) {
      var document = new LinkedHashMap<String, @Nullable Object>();
      document.put("success", true);
      document.put("output", output);
      document.put("functions", stubs.functions());
      return report.document(document);
    }
    return report.text("output", "Wrote %s: %d functions.".formatted(output, stubs.functions()));
  }
}
