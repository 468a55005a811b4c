package dev.kosmo.integration;

import dev.kosmo.integration.simulator.Simulator;
import feign.RequestInterceptor;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class NotesIntegration implements Integration<Notes> {
  @Override
  public String name() {
    return "notes";
  }

  @Override
  public String title() {
    return "Notes";
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
  public Class<Notes> api() {
    return Notes.class;
  }

  @Override
  public URI baseUri() {
    return URI.create("https://notes.example.test/v1");
  }

  @Override
  public List<AccountField> fields() {
    return List.of(
        AccountField.secret("token", "The token"), AccountField.option("region", "The region"));
  }

  @Override
  public RequestInterceptor authenticate(Credentials credentials) {
    var token = credentials.require("token");
    return request -> request.header("X-Token", token);
  }

  @Override
  public @Nullable String errorHint(int status, @Nullable Object body) {
    return body instanceof Map<?, ?> fields && fields.get("advice") instanceof String advice
        ? advice + " (" + status + ")"
        : null;
  }

  @Override
  public Simulator simulator() {
    throw new IllegalStateException("Notes has no simulator");
  }
}
