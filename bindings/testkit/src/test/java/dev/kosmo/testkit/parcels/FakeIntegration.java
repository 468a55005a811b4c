package dev.kosmo.testkit.parcels;

import dev.kosmo.integration.AccountField;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.simulator.Simulator;
import dev.kosmo.integration.simulator.SimulatorServer;
import feign.RequestInterceptor;
import java.net.URI;
import java.util.List;

/** Parcels, a carrier that does not exist. */
public final class FakeIntegration implements Integration<Parcels> {

  @Override
  public String name() {
    return "parcels";
  }

  @Override
  public String title() {
    return "Parcels";
  }

  @Override
  public String category() {
    return "logistics";
  }

  @Override
  public String authentication() {
    return "API key auth";
  }

  @Override
  public Class<Parcels> api() {
    return Parcels.class;
  }

  @Override
  public URI baseUri() {
    return URI.create("https://parcels.example/v1");
  }

  @Override
  public List<AccountField> fields() {
    return List.of(AccountField.secret("api_key", "The key on your first invoice"));
  }

  @Override
  public RequestInterceptor authenticate(Credentials credentials) {
    var key = credentials.require("api_key");
    return request -> request.header("X-Parcels-Key", key);
  }

  @Override
  public Simulator simulator() {
    return () -> SimulatorServer.start(new ParcelsSimulator());
  }
}
