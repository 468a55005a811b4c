package dev.kosmo.testkit;

import dev.kosmo.integration.AccountField;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.simulator.Simulator;
import feign.RequestInterceptor;
import java.net.URI;
import java.util.List;

/**
 * An integration of which only the interface matters: for tests of what is read off it. It has no
 * simulator.
 *
 * @param <A> the Feign interface
 */
public record StubIntegration<A>(String name, String title, Class<A> api)
    implements Integration<A> {

  @Override
  public String category() {
    return "logistics";
  }

  @Override
  public String authentication() {
    return "API key auth";
  }

  @Override
  public URI baseUri() {
    return URI.create("https://%s.example".formatted(name));
  }

  @Override
  public List<AccountField> fields() {
    return List.of(AccountField.secret("api_key", "On the first invoice"));
  }

  @Override
  public RequestInterceptor authenticate(Credentials credentials) {
    return request -> {};
  }

  @Override
  public Simulator simulator() {
    throw new AssertionError("nothing here starts a simulator");
  }
}
