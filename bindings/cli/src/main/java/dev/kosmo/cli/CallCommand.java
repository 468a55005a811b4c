package dev.kosmo.cli;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.Limits;
import dev.kosmo.host.CallResult;
import dev.kosmo.host.Documentation;
import dev.kosmo.host.ScriptHost;
import dev.kosmo.integration.Account;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.IntegrationCatalog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code integrations:call}, and {@code integrations:<name>}: calls one function. */
@Command(sortOptions = false, optionListHeading = "%nOptions:%n")
final class CallCommand implements Callable<Integer> {
  private final Shell shell;
  private final Report report;
  private final @Nullable String integration;

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..*", hidden = true)
  List<String> words = new ArrayList<>();

  @Option(
      names = "--arg",
      paramLabel = "NAME=VALUE",
      description = "A parameter, also one whose name is that of an option. Repeatable.")
  List<String> extra = new ArrayList<>();

  @Option(
      names = "--account",
      paramLabel = "NAME",
      description = "Use this account instead of the default one.")
  @Nullable String account;

  @Option(
      names = "--dry-run",
      description = "Check everything and show the request, but do not send it.")
  boolean dryRun;

  @Mixin HostOptions options = new HostOptions();

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      converter = Seconds.class,
      description = "Give up after this time, waiting included (default: 120).")
  Duration time = Duration.ofSeconds(120);

  /** For help alone: {@link Report} knows before the rest is understood. */
  @Option(names = "--json", description = "Print one JSON document in every outcome.")
  boolean json;

  @Mixin StandardOptions standard = new StandardOptions();

  /** Takes the integration that its name says, null if the first word says it. */
  CallCommand(Shell shell, Report report, @Nullable String integration) {
    this.shell = shell;
    this.report = report;
    this.integration = integration;
  }

  @Override
  public Integer call() {
    var documentation = new Documentation(IntegrationCatalog.discover());
    var function = function(documentation);
    var name = account(documentation);
    var arguments = arguments(function);
    var builder = options.host(shell, spec.commandLine()).limits(Limits.standard().withTime(time));
    // What is wrong with the other options must not cost a cassette.
    var tape = options.tape(spec.commandLine());
    tape.addTo(builder);
    CallResult result;
    try (var host = builder.build()) {
      if (dryRun) {
        return preview(host, function, name, arguments);
      }
      result = host.call(function, name, arguments);
    } catch (RuntimeException | Error e) {
      tape.end();
      throw e;
    }
    return report.call(result, meta(), tape.end());
  }

  private int preview(
      ScriptHost host, FunctionSpec function, String name, Map<String, ?> arguments) {
    CallPreview preview;
    try {
      var request = host.preview(function, name, arguments).orElse(null);
      preview = new CallPreview(function, name, request, null);
    } catch (CallException e) {
      preview = new CallPreview(function, name, null, e.error());
    }
    return report.preview(preview, meta());
  }

  private FunctionSpec function(Documentation documentation) {
    if (dryRun && options.cassettes.isRecord()) {
      throw usage("Give either --record or --dry-run, not both.");
    } else if (words.isEmpty() || words.get(0).startsWith("-")) {
      throw usage(
          integration == null
              ? "Name a function first, such as loops.create_contact."
              : "Name a function first; `kosmo integrations:docs %s` lists them."
                  .formatted(integration));
    }
    var name = name();
    return documentation
        .function(name)
        .orElseThrow(() -> CommandFailure.unknownFunction(documentation, name));
  }

  private String name() {
    return integration == null ? words.get(0) : integration + "." + words.get(0);
  }

  /** It may stand in the name of the function, too. */
  private String account(Documentation documentation) {
    var named = documentation.account(name()).orElse(account);
    if (account != null && !account.equals(named)) {
      throw usage(
          "The function is one of account `%s`, --account says `%s`.".formatted(named, account));
    }
    return named == null ? Account.DEFAULT : named;
  }

  private Map<String, @Nullable Object> arguments(FunctionSpec function) {
    try {
      var given = CallWords.of(words.subList(1, words.size()), extra);
      return CallArguments.read(function, given, new Texts(shell));
    } catch (UsageException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Map<String, Object> meta() {
    var meta = new LinkedHashMap<String, Object>();
    meta.put("dry_run", dryRun);
    meta.putAll(options.meta(shell));
    return meta;
  }
}
