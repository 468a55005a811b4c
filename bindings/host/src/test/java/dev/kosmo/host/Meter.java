package dev.kosmo.host;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.AccountField;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.RateLimited;
import dev.kosmo.integration.Read;
import dev.kosmo.integration.Reply;
import dev.kosmo.integration.Write;
import dev.kosmo.integration.simulator.Routes;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import dev.kosmo.integration.simulator.Simulator;
import dev.kosmo.integration.simulator.SimulatorServer;
import dev.kosmo.integration.simulator.Tenants;
import dev.kosmo.integration.simulator.Vendor;
import feign.RequestInterceptor;
import feign.RequestLine;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** An integration with limits, and a vendor that answers what it is told to. */
final class Meter implements Integration<Meter.Api> {

  /** Its functions. */
  @RateLimited("20/200ms")
  interface Api {
    @Read("Reads the meter.")
    @RequestLine("GET /meter")
    Reply<Map<String, Object>> readMeter();

    @Write("Resets the meter.")
    @RateLimited("1/h")
    @RequestLine("POST /reset")
    Reply<Map<String, Object>> resetMeter();
  }

  /** What answers. */
  static final class Local implements Vendor {
    private static final SimulatedAnswer OK = SimulatedAnswer.json(200, Map.of("value", 7));

    private final Tenants<String> tenants =
        new Tenants<String>("api_key").add(Account.DEFAULT, "one").add("second", "two");
    private final AtomicReference<SimulatedAnswer> answer = new AtomicReference<>(OK);

    /** Answers this to the next request that reads. */
    void next(SimulatedAnswer next) {
      answer.set(next);
    }

    @Override
    public String basePath() {
      return "/v1";
    }

    @Override
    public List<Account> accounts() {
      return tenants.accounts();
    }

    @Override
    public Optional<String> authenticate(SimulatedRequest request) {
      var given = request.header("authorization").orElse("");
      return tenants.whose(key -> given.equals("Bearer " + key));
    }

    @Override
    public Routes routes() {
      return new Routes()
          .on("GET", "/meter", request -> answer.getAndSet(OK))
          .on("POST", "/reset", request -> OK);
    }
  }

  @Override
  public String name() {
    return "meter";
  }

  @Override
  public String title() {
    return "Meter";
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
    return URI.create("https://meter.example.test/v1");
  }

  @Override
  public List<AccountField> fields() {
    return List.of(AccountField.secret("api_key", "The key"));
  }

  @Override
  public RequestInterceptor authenticate(Credentials credentials) {
    var key = credentials.require("api_key");
    return request -> request.header("Authorization", "Bearer " + key);
  }

  @Override
  public Simulator simulator() {
    return () -> SimulatorServer.start(new Local());
  }
}
