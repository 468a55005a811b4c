package dev.kosmo.integration.loops;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.simulator.Refusal;
import dev.kosmo.integration.simulator.Routes;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import dev.kosmo.integration.simulator.Tenants;
import dev.kosmo.integration.simulator.Vendor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Loops as far as its functions go: the same paths, the same strictness, teams that remember. */
final class LoopsSimulator implements Vendor {
  private static final int LONGEST_KEY = 100;

  private final Tenants<SimulatedTeam> teams = SimulatedTeams.create();
  private final Routes routes =
      new Routes()
          .on("GET", "/api-key", this::apiKey)
          .on("GET", "/contacts/find", this::find)
          .on("POST", "/contacts/create", this::create)
          .on("PUT", "/contacts/update", this::update)
          .on("GET", "/contacts/properties", this::properties)
          .on("POST", "/contacts/properties", this::createProperty)
          .on("POST", "/events/send", this::sendEvent);

  @Override
  public String basePath() {
    return "/api/v1";
  }

  @Override
  public List<Account> accounts() {
    return teams.accounts();
  }

  @Override
  public Optional<String> authenticate(SimulatedRequest request) {
    var given = request.header("authorization").orElse("");
    return teams.whose(key -> given.equals("Bearer " + key));
  }

  @Override
  public Routes routes() {
    return routes;
  }

  @Override
  public SimulatedAnswer unauthorized() {
    var body = failure("Invalid API key");
    body.put("error", "Invalid API key");
    return SimulatedAnswer.json(401, body);
  }

  @Override
  public SimulatedAnswer notFound() {
    return SimulatedAnswer.html(404);
  }

  @Override
  public SimulatedAnswer wrongMethod() {
    return SimulatedAnswer.json(405, failure("Wrong HTTP request method"));
  }

  @Override
  public SimulatedAnswer badJson() {
    return SimulatedAnswer.json(400, failure("Invalid JSON."));
  }

  @Override
  public SimulatedAnswer finish(SimulatedAnswer answer) {
    // Always the same number: scripts must print the same at each run.
    return answer.with("x-ratelimit-limit", "10").with("x-ratelimit-remaining", "9");
  }

  /** Ends a request as Loops refuses: {@code {success: false, message}}. */
  static Refusal refusal(int status, String message) {
    return new Refusal(SimulatedAnswer.json(status, failure(message)));
  }

  private static Map<String, Object> failure(String message) {
    var body = new LinkedHashMap<String, Object>();
    body.put("success", false);
    body.put("message", message);
    return body;
  }

  private SimulatedAnswer apiKey(SimulatedRequest request) {
    var body = new LinkedHashMap<String, Object>();
    body.put("success", true);
    body.put("teamName", teams.data(request).name());
    return SimulatedAnswer.json(200, body);
  }

  private SimulatedAnswer find(SimulatedRequest request) {
    var email = request.query("email").filter(text -> !text.isEmpty()).orElse(null);
    var userId = request.query("userId").filter(text -> !text.isEmpty()).orElse(null);
    if (email != null && userId != null) {
      throw refusal(400, "Only one parameter is permitted.");
    }
    if (email == null && userId == null) {
      throw refusal(400, "An email or userId is required.");
    }
    if (email != null) {
      SimulatedFields.checkEmail(email);
    }
    return SimulatedAnswer.json(
        200, teams.data(request).find(email, userId).map(List::of).orElse(List.of()));
  }

  private SimulatedAnswer create(SimulatedRequest request) {
    var team = teams.data(request);
    return saved(team.create(SimulatedFields.contact(request, team.properties())));
  }

  private SimulatedAnswer update(SimulatedRequest request) {
    var team = teams.data(request);
    return saved(team.update(SimulatedFields.contact(request, team.properties())));
  }

  private static SimulatedAnswer saved(Map<String, @Nullable Object> contact) {
    var body = new LinkedHashMap<String, @Nullable Object>();
    body.put("success", true);
    body.put("id", contact.get("id"));
    return SimulatedAnswer.json(200, body);
  }

  private SimulatedAnswer properties(SimulatedRequest request) {
    var list = request.query("list").orElse("all");
    return SimulatedAnswer.json(200, teams.data(request).properties().list(!list.equals("custom")));
  }

  private SimulatedAnswer createProperty(SimulatedRequest request) {
    var given = SimulatedFields.object(request);
    teams.data(request).properties().create(given.get("name"), given.get("type"));
    return SimulatedAnswer.json(200, Map.of("success", true));
  }

  SimulatedAnswer sendEvent(SimulatedRequest request) {
    var team = teams.data(request);
    var contact = SimulatedFields.event(request, team.properties());
    var key = request.header("idempotency-key");
    if (key.isPresent() && key.get().length() > LONGEST_KEY) {
      throw refusal(400, "The idempotency key is too long.");
    }
    if (key.map(team::isUsed).orElse(false)) {
      throw refusal(409, "Idempotency key has been used.");
    }
    team.update(contact);
    key.ifPresent(team::use);
    return SimulatedAnswer.json(200, Map.of("success", true));
  }
}
