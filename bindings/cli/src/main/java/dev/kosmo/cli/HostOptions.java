package dev.kosmo.cli;

import dev.kosmo.host.ScriptHost;
import dev.kosmo.host.ScriptHostBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What the commands that call integrations let their user say of how. */
final class HostOptions {
  @Option(
      names = "--simulate",
      description = "Use simulators instead of the vendors, as KOSMO_SIMULATE=1 does.")
  boolean simulate;

  @Option(names = "--force", description = "Allow to create, change and delete.")
  boolean force;

  @Mixin CassetteOptions cassettes = new CassetteOptions();

  @Mixin NetworkOptions network = new NetworkOptions();

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell on standard error of each call as it happens.")
  boolean verbose;

  @Option(
      names = "--trace",
      description = "As --verbose, with every request and response; credentials are masked.")
  boolean traced;

  /**
   * The cassette that is asked for, if one is.
   *
   * @throws ParameterException if more is asked for than can be
   * @throws CommandFailure if it cannot be used
   */
  Tape tape(CommandLine command) {
    try {
      return cassettes.open(simulate);
    } catch (UsageException e) {
      throw new ParameterException(command, String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Starts a host as it is asked for.
   *
   * @throws ParameterException if an option cannot be used
   */
  ScriptHostBuilder host(Shell shell, CommandLine command) {
    var builder =
        ScriptHost.builder()
            .environment(network.over(shell.variables(), command))
            .home(shell.home());
    if (isSimulated(shell)) {
      builder.simulate();
    }
    if (verbose || traced) {
      builder.listener(new Narrator(shell.err(), traced));
    }
    if (force) {
      builder.allowWrites();
    }
    return builder;
  }

  private boolean isSimulated(Shell shell) {
    return simulate || shell.isOn("KOSMO_SIMULATE") && !cassettes.isReplay();
  }

  /** What the envelope says of it. */
  Map<String, Object> meta(Shell shell) {
    var meta = new LinkedHashMap<String, Object>();
    meta.put("permission_bypassed", force);
    meta.put("simulated", isSimulated(shell));
    return meta;
  }
}
