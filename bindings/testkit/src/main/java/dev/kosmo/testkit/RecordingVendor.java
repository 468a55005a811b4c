package dev.kosmo.testkit;

import dev.kosmo.integration.simulator.ForwardingVendor;
import dev.kosmo.integration.simulator.SimulatedRequest;
import dev.kosmo.integration.simulator.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A vendor which does what another does and keeps what reaches it. May be extended by one that
 * differs in a point.
 */
public class RecordingVendor extends ForwardingVendor {
  private final List<SimulatedRequest> requests = new ArrayList<>();

  /** Records what reaches this vendor. */
  public RecordingVendor(Vendor vendor) {
    super(vendor);
  }

  /** All requests below the base so far. */
  public final List<SimulatedRequest> requests() {
    // The server that calls a vendor locks it.
    synchronized (this) {
      return List.copyOf(requests);
    }
  }

  /** The newest request. */
  public final SimulatedRequest last() {
    var all = requests();
    return all.get(all.size() - 1);
  }

  @Override
  public Optional<String> authenticate(SimulatedRequest request) {
    requests.add(request);
    return super.authenticate(request);
  }
}
