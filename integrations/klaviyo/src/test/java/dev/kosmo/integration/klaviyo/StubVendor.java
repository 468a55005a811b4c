package dev.kosmo.integration.klaviyo;

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
  private final Credentials credentials;
  private final List<SimulatedRequest> requests = new ArrayList<>();

  private StubVendor(List<SimulatedAnswer> answers, Credentials credentials) {
    this.answers = new ArrayList<>(answers);
    this.credentials = credentials;
  }

  static StubVendor answering(SimulatedAnswer... answers) {
    return new StubVendor(List.of(answers), Credentials.of("api_key", "stub"));
  }

  /** The same answers to an account with that revision. */
  StubVendor inRevision(String revision) {
    return new StubVendor(answers, credentials.with("revision", revision));
  }

  SimulatedKlaviyo start() {
    return new SimulatedKlaviyo(SimulatorServer.start(this));
  }

  List<String> paths() {
    return requests.stream().map(request -> request.method() + " " + request.path()).toList();
  }

  List<SimulatedRequest> requests() {
    return requests;
  }

  @Override
  public String basePath() {
    return "/api";
  }

  @Override
  public List<Account> accounts() {
    return List.of(new Account(Account.DEFAULT, credentials));
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
