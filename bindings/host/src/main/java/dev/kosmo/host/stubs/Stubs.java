package dev.kosmo.host.stubs;

import dev.kosmo.host.ScriptHost;
import java.util.List;

/**
 * The definitions that let an editor complete and check scripts: all globals, and each function of
 * each integration with its arguments and its answer. Immutable.
 */
public final class Stubs {
  private final List<IntegrationStub> integrations;

  private Stubs(List<IntegrationStub> integrations) {
    this.integrations = integrations;
  }

  /** The definitions of everything that the scripts of a host can call. */
  public static Stubs of(ScriptHost host) {
    return new Stubs(
        host.catalog().sound().stream()
            .map(integration -> IntegrationStub.of(host, integration))
            .toList());
  }

  /** A file of definitions for the Lua language server. */
  public String lua() {
    return new LuaStubs().write(integrations);
  }

  /** A declaration file for TypeScript, which editors of JavaScript read as well. */
  public String typescript() {
    return new TypeScriptStubs().write(integrations);
  }

  /** How many functions they describe. */
  public int functions() {
    return integrations.stream().mapToInt(integration -> integration.functions().size()).sum();
  }
}
