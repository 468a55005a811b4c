package dev.kosmo.testkit;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.simulator.Routes;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import dev.kosmo.integration.simulator.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A vendor which does what another does and keeps what reaches it. May be extended by one that
 * differs in a point.
 */
public class RecordingVendor implements Vendor {
  private final Vendor vendor;
  private final List<SimulatedRequest> requests = new ArrayList<>();

  /** Records what reaches this vendor. */
  public RecordingVendor(Vendor vendor) {
    this.vendor = vendor;
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
    return vendor.authenticate(request);
  }

  @Override
  public String basePath() {
    return vendor.basePath();
  }

  @Override
  public List<Account> accounts() {
    return vendor.accounts();
  }

  @Override
  public Routes routes() {
    return vendor.routes();
  }

  @Override
  public SimulatedAnswer unauthorized() {
    return vendor.unauthorized();
  }

  @Override
  public SimulatedAnswer notFound() {
    return vendor.notFound();
  }

  @Override
  public SimulatedAnswer wrongMethod() {
    return vendor.wrongMethod();
  }

  @Override
  public SimulatedAnswer badJson() {
    return vendor.badJson();
  }

  @Override
  public SimulatedAnswer finish(SimulatedAnswer answer) {
    return vendor.finish(answer);
  }
}
