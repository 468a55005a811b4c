package dev.kosmo.integration.capsule;

import dev.kosmo.integration.AccountField;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.simulator.Simulator;
import feign.RequestInterceptor;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Capsule CRM. */
public final class CapsuleIntegration implements Integration<Capsule> {

  @Override
  public String name() {
    return "capsule";
  }

  @Override
  public String title() {
    return "Capsule CRM";
  }

  @Override
  public String category() {
    return "productivity";
  }

  @Override
  public String authentication() {
    return "bearer_token";
  }

  @Override
  public Class<Capsule> api() {
    return Capsule.class;
  }

  @Override
  public URI baseUri() {
    return URI.create("https://api.capsulecrm.com/api/v2");
  }

  @Override
  public List<AccountField> fields() {
    return List.of(
        AccountField.secret(
            "access_token",
            "Personal access token, from My Preferences > API Authentication Tokens in Capsule, or"
                + " an OAuth access token"));
  }

  @Override
  public RequestInterceptor authenticate(Credentials credentials) {
    var authorization = "Bearer " + credentials.require("access_token");
    return request -> request.header("Authorization", authorization);
  }

  @Override
  public Simulator simulator() {
    return CapsuleSimulator::start;
  }

  @Override
  public @Nullable String errorText(@Nullable Object body) {
    return ErrorTexts.of(body);
  }

  /** There is no {@code Retry-After}; the hour that is used up may have just begun. */
  @Override
  public @Nullable String errorHint(int status, @Nullable Object body) {
    return status == 429
        ? "Capsule allows 4000 requests an hour for each user. Wait until the hour is over."
        : null;
  }
}
