package dev.kosmo.host;

import dev.kosmo.integration.AccountField;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.Read;
import dev.kosmo.integration.Reply;
import dev.kosmo.integration.simulator.Simulator;
import feign.RequestInterceptor;
import feign.RequestLine;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** An integration whose author forgot something. */
final class Faulty implements Integration<Faulty.Api> {

  /** Without a {@code @Doc}. */
  interface Api {
    @Read("Reads.")
    @RequestLine("GET /")
    Reply<Map<String, Object>> readIt(String name);
  }

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
    return "API key auth";
  }

  @Override
  public Class<Api> api() {
    return Api.class;
  }

  @Override
  public URI baseUri() {
    return URI.create("https://faulty.example.test");
  }

  @Override
  public List<AccountField> fields() {
    return List.of(AccountField.secret("api_key", "The key"));
  }

  @Override
  public RequestInterceptor authenticate(Credentials credentials) {
    return request -> {};
  }

  @Override
  public Simulator simulator() {
    throw new AssertionError("nobody gets this far");
  }
}
