package dev.kosmo.cli;

import dev.kosmo.integration.Access;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.integration.ParameterSpec;
import dev.kosmo.integration.Spelling;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The commands that call a function: one for all integrations, and one for each. */
final class CallCommands {
  private CallCommands() {}

  static CommandLine generic(Shell shell, Report report) {
    return command(
        new CallCommand(shell, report, null),
        "kosmo integrations:call",
        "Call one function of an integration.",
        "close.get_lead --id lead_abc123XYZ --simulate",
        "loops.create_contact '{\"email\": \"jane@example.test\"}' --dry-run --force --json");
  }

  static CommandLine shortcut(Shell shell, Report report, Integration<?> integration, String name) {
    var functions = IntegrationCatalog.discover().functions(integration).names();
    return command(
        new CallCommand(shell, report, integration.name()),
        "kosmo integrations:" + name,
        "Call one function of %s: %s.".formatted(integration.title(), String.join(", ", functions)),
        example(integration) + " --simulate");
  }

  /** A function that can be called without arguments, if there is one. */
  private static String example(Integration<?> integration) {
    var functions = IntegrationCatalog.discover().functions(integration).all();
    return functions.stream()
        .filter(it -> it.access() == Access.READ)
        .filter(it -> it.parameters().stream().noneMatch(ParameterSpec::required))
        .map(FunctionSpec::name)
        .findFirst()
        .orElse("FUNCTION");
  }

  /** The integration that a word means. */
  static Optional<Integration<?>> integration(String word) {
    return IntegrationCatalog.discover().find(Spelling.canonical(word));
  }

  private static CommandLine command(
      CallCommand call, String name, String description, String... examples) {
    var command = new CommandLine(call);
    command
        .getCommandSpec()
        .usageMessage()
        .customSynopsis(name + " [OPTION...] FUNCTION [PAYLOAD] [--PARAMETER VALUE]...")
        .description(
            description,
            "",
            "PAYLOAD is a JSON object, @FILE, or - for standard input, which is also read where"
                + " there are no arguments. `--first-name VALUE`, `--first-name=VALUE` or a bare"
                + " `--flag` set a parameter and win over the payload. Repeat one for a list; `--a.b"
                + " VALUE` is a member of an object, `--a:=JSON` a value that is no text, and @FILE"
                + " the text of a file (@@ begins a text with @).",
            "",
            "`kosmo integrations:docs FUNCTION` tells which parameters there are.")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(exitCodes())
        .footerHeading("%nExamples:%n")
        .footer(Stream.of(examples).map(each -> "  " + name + " " + each).toArray(String[]::new));
    return command.setUnmatchedOptionsArePositionalParams(true);
  }

  private static Map<String, String> exitCodes() {
    var codes = new LinkedHashMap<String, String>();
    codes.put(String.valueOf(ExitCode.OK), "The call succeeded, or would be sent.");
    codes.put(String.valueOf(ExitCode.FAILED), "It failed, or was refused.");
    codes.put(String.valueOf(ExitCode.USAGE), "The command line is wrong; nothing was called.");
    return codes;
  }
}
