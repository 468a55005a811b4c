package dev.kosmo.integration.simulator;

import dev.kosmo.integration.Account;
import java.util.List;
import java.util.Optional;

/** A vendor that does what another does, but for what its subclass says. */
public abstract class ForwardingVendor implements Vendor {
  private final Vendor vendor;

  /** Forwards to this vendor. */
  protected ForwardingVendor(Vendor vendor) {
    this.vendor = vendor;
  }

  @Override
  public Optional<String> authenticate(SimulatedRequest request) {
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
