package dev.kosmo.integration;

import dev.kosmo.integration.simulator.Simulator;
import feign.RequestInterceptor;
import java.net.URI;
import java.util.List;

/** An integration whose interface has a mistake. */
record FaultyIntegration<A>(Class<A> api) implements Integration<A> {
  @Override
  public String name() {
    return "faulty";
  }

  @Override
  public String title() {
    return "Faulty";
  }

  @Override
  public String category() {
    return "test";
  }

  @Override
  public String authentication() {
    return "Token auth";
  }

  @Override
  public URI baseUri() {
    return URI.create("https://faulty.example.test/v1");
  }

  @Override
  public List<AccountField> fields() {
    return List.of(AccountField.secret("token", "The token"));
  }

  @Override
  public RequestInterceptor authenticate(Credentials credentials) {
    return request -> {};
  }

  @Override
  public Simulator simulator() {
    throw new IllegalStateException("Faulty has no simulator");
  }
}
