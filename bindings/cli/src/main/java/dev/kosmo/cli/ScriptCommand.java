package dev.kosmo.cli;

import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptEngine;
import dev.kosmo.host.ScriptHostBuilder;
import dev.kosmo.host.ScriptResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code integrations:<language>}: runs one script. */
@Command(sortOptions = false, parameterListHeading = "%n", optionListHeading = "%nOptions:%n")
final class ScriptCommand implements Callable<Integer> {
  private final ScriptEngine engine;
  private final Shell shell;
  private final Report report;
  private final List<String> words;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The script; `-` reads standard input.")
  @Nullable String file;

  @Option(
      names = {"-e", "--eval"},
      paramLabel = "CODE",
      description = "Run this text instead of a file.")
  @Nullable String code;

  @Option(
      names = "--input",
      paramLabel = "JSON|@FILE|-",
      description = "A JSON object that the script reads as `input`; `-` reads standard input.")
  @Nullable String input;

  @Option(
      names = "--arg",
      paramLabel = "KEY=VALUE",
      description = "A text in `input`, beside or instead of what --input has. Repeatable.")
  List<String> extra = new ArrayList<>();

  @Mixin HostOptions options = new HostOptions();

  @Mixin LimitOptions limits = new LimitOptions();

  /** For help alone: {@link Report} knows before the rest is understood. */
  @Option(names = "--json", description = "Print one JSON document in every outcome.")
  boolean json;

  @Mixin StandardOptions standard = new StandardOptions();

  ScriptCommand(ScriptEngine engine, Shell shell, Report report, List<String> words) {
    this.engine = engine;
    this.shell = shell;
    this.report = report;
    this.words = words;
  }

  @Override
  public Integer call() {
    var script = script();
    // What is wrong with the other options must not cost a cassette.
    var builder = host();
    var tape = options.tape(spec.commandLine());
    tape.addTo(builder);
    ScriptResult result;
    try (var host = builder.build()) {
      result = host.run(script);
    } catch (RuntimeException | Error e) {
      tape.end();
      throw e;
    }
    return report.result(result, options.meta(shell), tape.end());
  }

  private Script script() {
    var texts = new Texts(shell);
    var source = new ScriptSource(engine, texts, shell.interactive());
    try {
      var arguments = InputArguments.parse(input, extra);
      return source
          .read(file, code, arguments.readsStandardInput())
          .withLanguage(engine.extensions().get(0))
          .withInput(arguments.read(texts))
          .withArguments(words);
    } catch (UsageException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private ScriptHostBuilder host() {
    return options
        .host(shell, spec.commandLine())
        .limits(limits.limits())
        .output(report.scriptOutput());
  }
}
