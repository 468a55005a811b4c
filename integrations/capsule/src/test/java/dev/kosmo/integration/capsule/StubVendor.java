package dev.kosmo.integration.capsule;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.simulator.Routes;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import dev.kosmo.integration.simulator.SimulatorServer;
import dev.kosmo.integration.simulator.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers every request with the next of some answers and remembers the requests. */
final class StubVendor implements Vendor {
  private final List<SimulatedAnswer> answers;
  private final List<SimulatedRequest> requests = new ArrayList<>();

  private StubVendor(List<SimulatedAnswer> answers) {
    this.answers = new ArrayList<>(answers);
  }

  static StubVendor answering(SimulatedAnswer... answers) {
    return new StubVendor(List.of(answers));
  }

  SimulatedCapsule start() {
    return new SimulatedCapsule(SimulatorServer.start(this));
  }

  List<String> paths() {
    return requests.stream().map(request -> request.method() + " " + request.path()).toList();
  }

  List<SimulatedRequest> requests() {
    return requests;
  }

  @Override
  public String basePath() {
    return "/api/v2";
  }

  @Override
  public List<Account> accounts() {
    return List.of(new Account(Account.DEFAULT, Credentials.of("access_token", "stub")));
  }

  @Override
  public Optional<String> authenticate(SimulatedRequest request) {
    requests.add(request);
    return Optional.of(Account.DEFAULT);
  }

  @Override
  public Routes routes() {
    return new Routes();
  }

  @Override
  public SimulatedAnswer unauthorized() {
    return SimulatedAnswer.empty(401);
  }

  /** Nothing is routed, so that this answers everything. */
  @Override
  public SimulatedAnswer notFound() {
    return answers.remove(0);
  }

  @Override
  public SimulatedAnswer wrongMethod() {
    return SimulatedAnswer.empty(405);
  }

  @Override
  public SimulatedAnswer badJson() {
    return SimulatedAnswer.empty(400);
  }
}
