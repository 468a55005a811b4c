package dev.kosmo.integration.loops;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.simulator.Routes;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import dev.kosmo.integration.simulator.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The simulated Loops, which notes what reaches it. */
class RecordingVendor implements Vendor {
  private final LoopsSimulator loops = new LoopsSimulator();
  private final List<SimulatedRequest> requests = new ArrayList<>();

  LoopsSimulator loops() {
    return loops;
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
    return loops.authenticate(request);
  }

  @Override
  public String basePath() {
    return loops.basePath();
  }

  @Override
  public List<Account> accounts() {
    return loops.accounts();
  }

  @Override
  public Routes routes() {
    return loops.routes();
  }

  @Override
  public SimulatedAnswer unauthorized() {
    return loops.unauthorized();
  }

  @Override
  public SimulatedAnswer notFound() {
    return loops.notFound();
  }

  @Override
  public SimulatedAnswer wrongMethod() {
    return loops.wrongMethod();
  }

  @Override
  public SimulatedAnswer badJson() {
    return loops.badJson();
  }

  @Override
  public SimulatedAnswer finish(SimulatedAnswer answer) {
    return loops.finish(answer);
  }
}
