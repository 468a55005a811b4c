package dev.kosmo.host;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Member;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptEngine;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.ScriptOutput;
import dev.kosmo.engine.SessionOptions;
import dev.kosmo.integration.Account;
import dev.kosmo.integration.Accounts;
import dev.kosmo.integration.CallStats;
import dev.kosmo.integration.Cassette;
import dev.kosmo.integration.Exchange;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.IntegrationCatalog;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs scripts against integrations, and gives the application the same integrations as typed
 * clients. Safe for use by several threads; keep one and close it in the end.
 *
 * <pre>{@code
 * try (var host = ScriptHost.preconfigured()) {
 *   host.run(Script.file(Path.of("onboard.lua"))).orThrow();
 * }
 * }</pre>
 */
public final class ScriptHost implements AutoCloseable {
  private final Engines engines;
  private final IntegrationCatalog catalog;
  private final Connections connections;
  private final AccessPolicy policy;
  private final Limits limits;
  private final ScriptOutput output;
  private final CallListener listener;
  private final Map<String, Member> bindings;
  private final Documentation documentation;

  ScriptHost(
      Engines engines,
      IntegrationCatalog catalog,
      @Nullable Cassette cassette,
      AccountSource accounts,
      QuotaScope quotas,
      NetworkScope network,
      AccessPolicy policy,
      Limits limits,
      ScriptOutput output,
      CallListener listener,
      Map<String, Member> bindings) {
    this.engines = engines;
    this.catalog = catalog;
    this.connections = new Connections(catalog, cassette, accounts, quotas, network);
    this.policy = policy;
    this.limits = limits;
    this.output = output;
    this.listener = listener;
    this.bindings = new LinkedHashMap<>(bindings);
    this.documentation = new Documentation(catalog);
  }

  /**
   * A host with every engine and integration on the class path, accounts from environment variables
   * ({@code LOOPS_API_KEY}), reads allowed, writes refused, and the standard limits.
   */
  public static ScriptHost preconfigured() {
    return builder().build();
  }

  /** Starts from what {@link #preconfigured} has. */
  public static ScriptHostBuilder builder() {
    return new ScriptHostBuilder();
  }

  /**
   * Runs a script to its end. A script that fails gives a result that says so.
   *
   * @throws IllegalArgumentException if no engine runs the script's language
   * @throws IllegalStateException if this host is closed
   */
  public ScriptResult run(Script script) {
    connections.requireOpen();
    var engine = engines.of(script);
    var run = new Run(limits, listener, engine.firstIndex());
    var printed = new RunOutput(limits, output);
    List<Object> values = List.of();
    ScriptException failure = null;
    try (var session = engine.open(new SessionOptions(globals(script, run), limits, printed))) {
      run.start();
      values = session.eval(script);
    } catch (ScriptException e) {
      failure = e;
    }
    return new ScriptResult(values, printed.text(), failure, run.log().calls(), run.elapsed());
  }

  /**
   * Calls one function as a script would: under the same policy and limit of time, through the same
   * engine of calls. A call that fails gives a result that says so.
   *
   * @param account such as {@code default}
   * @param arguments by parameter name in any accepted spelling
   * @throws IllegalStateException if this host is closed
   */
  public CallResult call(FunctionSpec function, String account, Map<String, ?> arguments) {
    var run = new Run(limits, listener, 0);
    try {
      var data = answer(call(run, function, account), arguments);
      return new CallResult(function, data, run.log().calls().get(0));
    } catch (LimitException e) {
      return new CallResult(function, null, tooLate(run, function, account));
    }
  }

  private static CallRecord tooLate(Run run, FunctionSpec function, String account) {
    var error =
        ScriptError.of("time_limit", function.fullName() + " was not called: no time was left.")
            .withHint("Give it more time.");
    return new CallRecord(
        "integrations." + function.fullName(),
        account,
        function.access().word(),
        run.elapsed(),
        CallStats.NONE,
        null,
        null,
        error);
  }

  /**
   * The first request that a call would send, with credentials masked; none if it needs no request.
   * Everything that comes before is checked, nothing is sent.
   *
   * @throws CallException if it would be refused
   */
  public Optional<Exchange.Request> preview(
      FunctionSpec function, String account, Map<String, ?> arguments) {
    return call(new Run(limits, listener, 0), function, account).preview(List.of(arguments));
  }

  /** Null where it fails: the log of the run knows why. */
  private static @Nullable Object answer(FunctionCall call, Map<String, ?> arguments) {
    try {
      return call.answer(List.of(arguments)).tree();
    } catch (CallException e) {
      return null;
    }
  }

  private FunctionCall call(Run run, FunctionSpec function, String account) {
    connections.requireOpen();
    var integration = catalog.find(function.integration()).orElseThrow();
    return new FunctionCall(connections, policy, run, integration, account, function);
  }

  private Namespace globals(Script script, Run run) {
    var integrations = new IntegrationsNamespace(catalog, connections, policy, run);
    var globals =
        Namespace.named("")
            .namespace("app", AppNamespace.create(integrations, run))
            .namespace("docs", DocsNamespace.create(documentation))
            .namespace("json", JsonNamespace.create())
            .namespace("regex", RegexNamespace.create())
            .namespace("mcp", McpNamespace.create())
            .constant("input", script.input());
    var readDoc = script.language() + "_read_doc";
    globals.member(readDoc, () -> DocsNamespace.reading(documentation, readDoc));
    bindings.forEach((name, member) -> globals.member(name, () -> member));
    return globals.build();
  }

  /**
   * A typed client of an integration with its default account.
   *
   * @param api the Feign interface, such as {@code Loops.class}
   */
  public <A> A client(Class<A> api) {
    return client(api, Account.DEFAULT);
  }

  /** A typed client of an integration with a named account. */
  public <A> A client(Class<A> api, String account) {
    return connections.connect(catalog.integration(api), account).client();
  }

  /** The engines present. */
  public Collection<ScriptEngine> engines() {
    return engines.all();
  }

  /** The integrations present. */
  public IntegrationCatalog catalog() {
    return catalog;
  }

  /** The accounts with which scripts can use an integration. */
  public Accounts accounts(Integration<?> integration) {
    return connections.accounts(integration);
  }

  /** The documentation of the integrations present. */
  public Documentation documentation() {
    return documentation;
  }

  /** Closes connections and simulators. What uses this host later throws IllegalStateException. */
  @Override
  public void close() {
    connections.close();
  }
}
