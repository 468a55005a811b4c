package dev.kosmo.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kosmo} without a command: shows what there is. */
@Command(
    name = "kosmo",
    synopsisSubcommandLabel = "COMMAND",
    description = "Runs scripts against one model of SaaS integrations.",
    sortOptions = false,
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:It worked.",
      "1:It failed.",
      "2:The command line is wrong; nothing ran.",
      "141:Nobody reads the output any longer."
    },
    footerHeading = "%nExamples:%n")
final class RootCommand implements Callable<Integer> {
  private final Report report;

  @Mixin StandardOptions standard = new StandardOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  RootCommand(Report report) {
    this.report = report;
  }

  @Override
  public Integer call() {
    return report.text("help", spec.commandLine().getUsageMessage().stripTrailing());
  }
}
