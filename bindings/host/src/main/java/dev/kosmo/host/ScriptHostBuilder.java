package dev.kosmo.host;

import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Member;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.ScriptEngine;
import dev.kosmo.engine.ScriptOutput;
import dev.kosmo.integration.Account;
import dev.kosmo.integration.Cassette;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.integration.Network;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ScriptHost}. Not safe for use by several threads. */
public final class ScriptHostBuilder {
  private @Nullable List<ScriptEngine> engines;
  private @Nullable IntegrationCatalog catalog;
  private Map<String, String> environment = System.getenv();
  private final Map<String, List<Account>> accounts = new HashMap<>();
  private final Map<String, Member> bindings = new LinkedHashMap<>();
  private @Nullable Path home;
  private @Nullable Cassette cassette;
  private @Nullable Network network;
  private boolean simulated;
  private boolean writesAllowed;
  private Limits limits = Limits.standard();
  private ScriptOutput output = line -> {};
  private final List<CallListener> listeners = new ArrayList<>();

  ScriptHostBuilder() {}

  /** Uses these engines instead of those on the class path. */
  public ScriptHostBuilder engines(ScriptEngine... engines) {
    this.engines = List.of(engines);
    return this;
  }

  /** Uses these integrations instead of those on the class path. */
  public ScriptHostBuilder integrations(Integration<?>... integrations) {
    this.catalog = IntegrationCatalog.of(List.of(integrations));
    return this;
  }

  /** Reads accounts, and what {@link #network} is about, from these variables instead. */
  public ScriptHostBuilder environment(Map<String, String> variables) {
    this.environment = Map.copyOf(variables);
    return this;
  }

  /** Adds an account, or replaces the one of that name from the environment. */
  public ScriptHostBuilder account(String integration, String account, Credentials credentials) {
    accounts
        .computeIfAbsent(integration, name -> new ArrayList<>())
        .add(new Account(account, credentials));
    return this;
  }

  /**
   * Counts requests together with all processes that name the same folder, so that they keep within
   * the vendors' rate limits together. Without it a host counts its own.
   *
   * @param folder on a local disk; made when it is needed, for its owner alone
   */
  public ScriptHostBuilder home(Path folder) {
    this.home = folder;
    return this;
  }

  /**
   * Reaches the vendors like this instead of as {@link Network#fromEnvironment} says.
   *
   * @param network such as {@code Network.direct().withCaFile(file)}
   */
  public ScriptHostBuilder network(Network network) {
    this.network = network;
    return this;
  }

  /**
   * Talks to simulators of the vendors on the loopback address; writes are allowed there, and rate
   * limits are not waited for.
   */
  public ScriptHostBuilder simulate() {
    this.simulated = true;
    return this;
  }

  /**
   * Records calls to this cassette, or answers them from it: those of scripts, and those of typed
   * clients. In a replay writes are allowed, rate limits are not waited for, and the accounts are
   * those that were recorded. Close the host first, then the cassette.
   */
  public ScriptHostBuilder cassette(Cassette cassette) {
    this.cassette = cassette;
    return this;
  }

  /** Lets scripts create, change and delete. */
  public ScriptHostBuilder allowWrites() {
    this.writesAllowed = true;
    return this;
  }

  /** Limits what one run may use up. */
  public ScriptHostBuilder limits(Limits limits) {
    this.limits = limits;
    return this;
  }

  /** Sends each printed text here, too, as it is printed. */
  public ScriptHostBuilder output(ScriptOutput output) {
    this.output = output;
    return this;
  }

  /** Tells of each call that a script makes, as it happens. Several listeners are all told. */
  public ScriptHostBuilder listener(CallListener listener) {
    listeners.add(listener);
    return this;
  }

  /** Makes a namespace of the application's own a global of every script. */
  public ScriptHostBuilder bind(Namespace namespace) {
    bindings.put(namespace.path(), namespace);
    return this;
  }

  /** Builds the host. Nothing is connected or started before a script needs it. */
  public ScriptHost build() {
    var harmless = simulated || cassette != null && cassette.isReplay();
    return new ScriptHost(
        engines == null ? Engines.discover() : Engines.of(engines),
        catalog == null ? IntegrationCatalog.discover() : catalog,
        cassette,
        simulated ? new SimulatedAccounts() : new ConfiguredAccounts(accounts, environment),
        new QuotaScope(!harmless, home),
        // Simulators are on this machine, whatever leads away from it.
        new NetworkScope(network, simulated ? Map.of() : environment),
        new AccessPolicy(writesAllowed || harmless),
        limits,
        output,
        listener(),
        bindings);
  }

  private CallListener listener() {
    return switch (listeners.size()) {
      case 0 -> CallListener.NONE;
      case 1 -> listeners.get(0);
      default -> new CallListeners(List.copyOf(listeners));
    };
  }
}
