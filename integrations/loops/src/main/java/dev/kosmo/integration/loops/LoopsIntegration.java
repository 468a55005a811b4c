package dev.kosmo.integration.loops;

import dev.kosmo.integration.AccountField;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.simulator.Simulator;
import dev.kosmo.integration.simulator.SimulatorServer;
import feign.RequestInterceptor;
import java.net.URI;
import java.util.List;

/** Loops, an email platform. */
public final class LoopsIntegration implements Integration<Loops> {
  private static final String API_KEY = "api_key";

  @Override
  public String name() {
    return "loops";
  }

  @Override
  public String title() {
    return "Loops";
  }

  @Override
  public String category() {
    return "email";
  }

  @Override
  public String authentication() {
    return "API key auth";
  }

  @Override
  public Class<Loops> api() {
    return Loops.class;
  }

  @Override
  public URI baseUri() {
    return URI.create("https://app.loops.so/api/v1");
  }

  @Override
  public List<AccountField> fields() {
    return List.of(AccountField.secret(API_KEY, "API key, from Settings > API in Loops"));
  }

  @Override
  public RequestInterceptor authenticate(Credentials credentials) {
    var authorization = "Bearer " + credentials.require(API_KEY);
    return request -> request.header("Authorization", authorization);
  }

  @Override
  public Simulator simulator() {
    return () -> SimulatorServer.start(new LoopsSimulator());
  }
}
