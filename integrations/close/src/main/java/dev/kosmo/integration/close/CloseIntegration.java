package dev.kosmo.integration.close;

import dev.kosmo.integration.AccountField;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.simulator.Simulator;
import feign.RequestInterceptor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Close CRM. */
public final class CloseIntegration implements Integration<Close> {

  @Override
  public String name() {
    return "close";
  }

  @Override
  public String title() {
    return "Close CRM";
  }

  @Override
  public String category() {
    return "crm";
  }

  @Override
  public String authentication() {
    return "API key auth";
  }

  @Override
  public Class<Close> api() {
    return Close.class;
  }

  @Override
  public URI baseUri() {
    return URI.create("https://api.close.com/api/v1");
  }

  @Override
  public List<AccountField> fields() {
    return List.of(
        AccountField.secret("api_key", "API key, from Settings > Developer > API Keys in Close"));
  }

  /** The key is the user of Basic authentication, and the password is empty. */
  @Override
  public RequestInterceptor authenticate(Credentials credentials) {
    var user = (credentials.require("api_key") + ":").getBytes(StandardCharsets.UTF_8);
    var authorization = "Basic " + Base64.getEncoder().encodeToString(user);
    return request -> request.header("Authorization", authorization);
  }

  /** Close's own client repeats 503 always. */
  @Override
  public boolean refusesUndone(int status) {
    return status == 429 || status == 503;
  }

  @Override
  public Simulator simulator() {
    return CloseSimulator::start;
  }

  @Override
  public @Nullable String errorText(@Nullable Object body) {
    return ErrorTexts.of(body);
  }
}
