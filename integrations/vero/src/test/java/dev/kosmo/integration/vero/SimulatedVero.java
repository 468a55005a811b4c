package dev.kosmo.integration.vero;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.simulator.SimulatedRequest;
import dev.kosmo.integration.simulator.SimulatorServer;
import dev.kosmo.testkit.LocalIntegration;
import dev.kosmo.testkit.RecordingVendor;
import java.util.List;

/** Vero at an imitation of it, with what that has taken in. */
final class SimulatedVero extends LocalIntegration<Vero> {
  private final VeroSimulator simulator;
  private final RecordingVendor recorded;

  SimulatedVero() {
    this(new VeroSimulator());
  }

  SimulatedVero(VeroSimulator simulator) {
    this(simulator, new RecordingVendor(simulator));
  }

  private SimulatedVero(VeroSimulator simulator, RecordingVendor recorded) {
    super(new VeroIntegration(), SimulatorServer.start(recorded));
    this.simulator = simulator;
    this.recorded = recorded;
  }

  /** All requests so far. */
  List<SimulatedRequest> requests() {
    return recorded.requests();
  }

  /** The newest request. */
  SimulatedRequest last() {
    return recorded.last();
  }

  /** What an account has taken in. */
  SimulatedProject project(String account) {
    return simulator.project(account);
  }

  /** Somebody whom the default account knows. */
  SimulatedUser user(String id) {
    return project(Account.DEFAULT).user(id).orElseThrow();
  }
}
