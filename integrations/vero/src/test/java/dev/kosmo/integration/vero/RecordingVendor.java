package dev.kosmo.integration.vero;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.simulator.Routes;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import dev.kosmo.integration.simulator.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The simulated Vero, which notes what reaches it. */
class RecordingVendor implements Vendor {
  private final VeroSimulator vero;
  private final List<SimulatedRequest> requests = new ArrayList<>();

  RecordingVendor() {
    this(new VeroSimulator());
  }

  RecordingVendor(VeroSimulator vero) {
    this.vero = vero;
  }

  VeroSimulator vero() {
    return vero;
  }

  /** All requests below the base so far. */
  List<SimulatedRequest> requests() {
    synchronized (this) {
      return List.copyOf(requests);
    }
  }

  /** The newest request. */
  SimulatedRequest last() {
    var all = requests();
    return all.get(all.size() - 1);
  }

  @Override
  public Optional<String> authenticate(SimulatedRequest request) {
    requests.add(request);
    return vero.authenticate(request);
  }

  @Override
  public String basePath() {
    return vero.basePath();
  }

  @Override
  public List<Account> accounts() {
    return vero.accounts();
  }

  @Override
  public Routes routes() {
    return vero.routes();
  }

  @Override
  public SimulatedAnswer unauthorized() {
    return vero.unauthorized();
  }

  @Override
  public SimulatedAnswer notFound() {
    return vero.notFound();
  }

  @Override
  public SimulatedAnswer wrongMethod() {
    return vero.wrongMethod();
  }

  @Override
  public SimulatedAnswer badJson() {
    return vero.badJson();
  }

  @Override
  public SimulatedAnswer finish(SimulatedAnswer answer) {
    return vero.finish(answer);
  }
}
