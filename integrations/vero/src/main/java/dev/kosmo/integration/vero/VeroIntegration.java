package dev.kosmo.integration.vero;

import dev.kosmo.integration.AccountField;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.simulator.Simulator;
import dev.kosmo.integration.simulator.SimulatorServer;
import feign.RequestInterceptor;
import java.net.URI;
import java.util.List;

/** Vero, an email platform. */
public final class VeroIntegration implements Integration<Vero> {
  private static final String AUTH_IN = "auth_in";

  @Override
  public String name() {
    return "vero";
  }

  @Override
  public String title() {
    return "Vero";
  }

  @Override
  public String category() {
    return "email";
  }

  @Override
  public String authentication() {
    return "API token auth";
  }

  @Override
  public Class<Vero> api() {
    return Vero.class;
  }

  @Override
  public URI baseUri() {
    return URI.create("https://api.getvero.com/api/v2");
  }

  @Override
  public List<AccountField> fields() {
    return List.of(
        AccountField.secret(AuthToken.NAME, "Auth token, from Settings > Project in Vero"),
        AccountField.option(
            AUTH_IN,
            "Where the token is sent: query (the default), or body, which keeps it out of the"
                + " URLs that proxies log"));
  }

  @Override
  public RequestInterceptor authenticate(Credentials credentials) {
    var token = credentials.require(AuthToken.NAME);
    return switch (credentials.find(AUTH_IN).orElse("query")) {
      case "query" -> AuthToken.inQuery(token);
      case "body" -> AuthToken.inBody(token);
      default ->
          throw IntegrationException.rejected(
              ErrorCode.INVALID_ARGUMENT,
              "The option `auth_in` of a Vero account must be `query` or `body`.");
    };
  }

  @Override
  public Simulator simulator() {
    return () -> SimulatorServer.start(new VeroSimulator());
  }
}
