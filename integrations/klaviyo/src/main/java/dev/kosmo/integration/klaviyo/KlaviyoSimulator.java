package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.simulator.Routes;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import dev.kosmo.integration.simulator.Tenants;
import dev.kosmo.integration.simulator.Vendor;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** An imitation of Klaviyo, with one company behind each account's key. */
final class KlaviyoSimulator implements Vendor {
  private final Tenants<SimulatedCompany> companies = new Tenants<>("api_key");

  KlaviyoSimulator() {
    companies.add(Account.DEFAULT, SeedData.observatory());
    companies.add("work", SeedData.work());
    companies.add("personal", SeedData.personal());
  }

  @Override
  public String basePath() {
    return "/api";
  }

  @Override
  public List<Account> accounts() {
    return companies.accounts();
  }

  @Override
  public Optional<String> authenticate(SimulatedRequest request) {
    var given = request.header("authorization").orElse("");
    return companies.whose(key -> given.equals("Klaviyo-API-Key " + key));
  }

  @Override
  public Routes routes() {
    return new Routes()
        .on("GET", "/accounts", with((company, request) -> AccountView.answer(company)))
        .on("GET", "/profiles", with((c, request) -> new ProfileRoutes(c).list(request)))
        .on("POST", "/profiles", with((c, request) -> new ProfileRoutes(c).create(request)))
        .on("GET", "/profiles/{id}", with((c, request) -> new ProfileRoutes(c).get(request)))
        .on("PATCH", "/profiles/{id}", with((c, request) -> new ProfileRoutes(c).update(request)))
        .on("GET", "/events", with((c, request) -> new EventRoutes(c).list(request)))
        .on("POST", "/events", with((c, request) -> new EventRoutes(c).create(request)))
        .on("GET", "/events/{id}", with((c, request) -> new EventRoutes(c).get(request)))
        .on("GET", "/lists", with((c, request) -> new ListRoutes(c).list(request)))
        .on("POST", "/lists", with((c, request) -> new ListRoutes(c).create(request)))
        .on("GET", "/lists/{id}", with((c, request) -> new ListRoutes(c).get(request)))
        .on("GET", "/lists/{id}/profiles", with((c, r) -> new ProfileRoutes(c).members(r)))
        .on("GET", "/flows", with((c, request) -> new MessageRoutes(c).flows(request)))
        .on("GET", "/flows/{id}", with((c, request) -> new MessageRoutes(c).flow(request)))
        .on("GET", "/campaigns", with((c, request) -> new MessageRoutes(c).campaigns(request)))
        .on(
            "POST",
            "/profile-subscription-bulk-create-jobs",
            with((c, request) -> new SubscriptionRoutes(c).create(request)));
  }

  private Routes.Handler with(
      BiFunction<SimulatedCompany, SimulatedRequest, SimulatedAnswer> handler) {
    return request -> {
      RequestRules.check(request);
      return handler.apply(companies.data(request), request);
    };
  }

  @Override
  public SimulatedAnswer unauthorized() {
    return Refusals.unauthorized();
  }

  @Override
  public SimulatedAnswer notFound() {
    return Refusals.noPath();
  }

  @Override
  public SimulatedAnswer wrongMethod() {
    return Refusals.wrongMethod();
  }

  @Override
  public SimulatedAnswer badJson() {
    return Refusals.badJson();
  }

  /** Klaviyo's first value may be followed by its windows; a 429 has none of these headers. */
  @Override
  public SimulatedAnswer finish(SimulatedAnswer answer) {
    return answer.status() == 429
        ? answer
        : answer
            .with("RateLimit-Limit", "750, 75;w=1, 750;w=60")
            .with("RateLimit-Remaining", "749")
            .with("RateLimit-Reset", "60");
  }
}
