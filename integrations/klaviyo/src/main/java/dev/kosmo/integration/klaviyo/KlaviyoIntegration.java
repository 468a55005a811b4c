package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.AccountField;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.simulator.Simulator;
import dev.kosmo.integration.simulator.SimulatorServer;
import feign.RequestInterceptor;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Klaviyo, a marketing platform. */
public final class KlaviyoIntegration implements Integration<Klaviyo> {
  private static final String API_KEY = "api_key";

  @Override
  public String name() {
    return "klaviyo";
  }

  @Override
  public String title() {
    return "Klaviyo";
  }

  @Override
  public String category() {
    return "productivity";
  }

  @Override
  public String authentication() {
    return "api_key";
  }

  @Override
  public Class<Klaviyo> api() {
    return Klaviyo.class;
  }

  @Override
  public URI baseUri() {
    return URI.create("https://a.klaviyo.com/api");
  }

  @Override
  public List<AccountField> fields() {
    return List.of(
        AccountField.secret(API_KEY, "Private API key, from Settings > API keys in Klaviyo"),
        AccountField.option(
            Revision.OPTION,
            "The revision of Klaviyo's API to speak, a date; %s if not given"
                .formatted(Revision.DEFAULT)));
  }

  @Override
  public RequestInterceptor authenticate(Credentials credentials) {
    var authorization = "Klaviyo-API-Key " + credentials.require(API_KEY);
    var revision = Revision.of(credentials.find(Revision.OPTION));
    return request -> request.header("Authorization", authorization).header("revision", revision);
  }

  @Override
  public Simulator simulator() {
    return () -> SimulatorServer.start(new KlaviyoSimulator());
  }

  @Override
  public @Nullable String errorText(@Nullable Object body) {
    return VendorErrors.text(body);
  }

  @Override
  public @Nullable String errorHint(int status, @Nullable Object body) {
    return VendorErrors.hint(status, body);
  }
}
