package dev.kosmo.cli;

import dev.kosmo.engine.ScriptEngine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/** The tree of commands, one for each engine among them. */
final class Commands {
  private static final String PREFIX = "integrations:";

  private Commands() {}

  static CommandLine create(Shell shell, Report report, List<ScriptEngine> engines, Words words) {
    var commands = new CommandLine(new RootCommand(report));
    commands.addSubcommand(PREFIX + "list", new ListCommand(shell, report));
    commands.addSubcommand(PREFIX + "status", new StatusCommand(shell, report));
    commands.addSubcommand(PREFIX + "search", new SearchCommand(report));
    commands.addSubcommand(PREFIX + "docs", new DocsCommand(report));
    commands.addSubcommand(PREFIX + "schema", new SchemaCommand(report));
    commands.addSubcommand(PREFIX + "fields", new FieldsCommand(shell, report));
    commands.addSubcommand(PREFIX + "call", CallCommands.generic(shell, report));
    commands.addSubcommand(PREFIX + "types", new TypesCommand(shell, report));
    languages(engines)
        .forEach(
            (extension, engine) ->
                commands.addSubcommand(
                    PREFIX + extension,
                    describe(new ScriptCommand(engine, shell, report, words.forScript()), engine)));
    words
        .commandWith(PREFIX)
        .filter(name -> !commands.getSubcommands().containsKey(PREFIX + name))
        .ifPresent(
            name ->
                CallCommands.integration(name)
                    .map(it -> CallCommands.shortcut(shell, report, it, name))
                    .ifPresent(command -> commands.addSubcommand(PREFIX + name, command)));
    commands.getCommandSpec().usageMessage().footer(examples(languages(engines).keySet()));
    return commands
        .setExpandAtFiles(false) // `--input @file` is ours to read.
        .setAllowSubcommandsAsOptionParameters(true)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
  }

  private static String[] examples(Collection<String> extensions) {
    var examples = new ArrayList<String>();
    examples.add("  kosmo " + PREFIX + "list");
    for (var extension : extensions) {
      examples.add("  kosmo %1$s%2$s onboard.%2$s --simulate".formatted(PREFIX, extension));
    }
    examples.add("  kosmo integrations:close get_lead --id lead_abc123XYZ --simulate");
    examples.add("");
    examples.add("Each integration is a command, too, as in the last example.");
    examples.add("Every command explains itself with --help.");
    return examples.toArray(String[]::new);
  }

  /** Sorted, so that help looks alike whatever the order of the class path. */
  private static Map<String, ScriptEngine> languages(List<ScriptEngine> engines) {
    var languages = new TreeMap<String, ScriptEngine>();
    engines.forEach(engine -> languages.putIfAbsent(engine.extensions().get(0), engine));
    return languages;
  }

  private static CommandSpec describe(ScriptCommand command, ScriptEngine engine) {
    var extension = engine.extensions().get(0);
    var name = "kosmo " + PREFIX + extension;
    var spec = CommandSpec.forAnnotatedObject(command);
    spec.usageMessage()
        .customSynopsis(name + " [OPTION...] [FILE] [-- WORD...]")
        .description(
            "Run a " + engine.title() + " script against the configured integrations.",
            "The script is FILE, the text after --eval, or what is piped in.")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(exitCodes())
        .footerHeading("%nExamples:%n")
        .footer(
            "  " + name + " onboard." + extension + " --simulate",
            "  " + name + " -e 'print(docs.list())' --json");
    return spec;
  }

  private static Map<String, String> exitCodes() {
    var codes = new LinkedHashMap<String, String>();
    codes.put(String.valueOf(ExitCode.OK), "The script came to its end.");
    codes.put(String.valueOf(ExitCode.FAILED), "It failed, or a file could not be read.");
    codes.put(String.valueOf(ExitCode.USAGE), "The command line is wrong; nothing ran.");
    codes.put(String.valueOf(ExitCode.READER_GONE), "Nobody reads the output any longer.");
    return codes;
  }
}
