package dev.kosmo.integration.vero;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.simulator.Refusal;
import dev.kosmo.integration.simulator.Routes;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import dev.kosmo.integration.simulator.Tenants;
import dev.kosmo.integration.simulator.Vendor;
import java.time.Clock;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Vero as far as its functions go: the same paths, the same strictness, projects that remember.
 * Like Vero it only takes things in; {@link #project} is for whoever wants to see what it took.
 */
final class VeroSimulator implements Vendor {
  private final Tenants<SimulatedProject> projects;
  private final Routes routes =
      new Routes()
          .on("POST", "/users/track", this::identify)
          .on("PUT", "/users/edit", this::edit)
          .on("POST", "/users/unsubscribe", request -> subscribe(request, false))
          .on("POST", "/users/resubscribe", request -> subscribe(request, true))
          .on("POST", "/events/track", this::track);

  VeroSimulator() {
    this(Clock.systemUTC());
  }

  VeroSimulator(InstantSource clock) {
    projects = SimulatedProjects.create(clock);
  }

  /** What an account has taken in. */
  SimulatedProject project(String account) {
    return projects.data(account);
  }

  @Override
  public String basePath() {
    return "/api/v2";
  }

  @Override
  public List<Account> accounts() {
    return projects.accounts();
  }

  @Override
  public Optional<String> authenticate(SimulatedRequest request) {
    var inBody = request.object().map(body -> body.get(AuthToken.NAME));
    var given = request.query(AuthToken.NAME).map(Object.class::cast).or(() -> inBody);
    return projects.whose(token -> given.filter(token::equals).isPresent());
  }

  @Override
  public Routes routes() {
    return routes;
  }

  @Override
  public SimulatedAnswer unauthorized() {
    return answer(401, "Unauthorized.");
  }

  @Override
  public SimulatedAnswer notFound() {
    return SimulatedAnswer.html(404);
  }

  @Override
  public SimulatedAnswer wrongMethod() {
    return notFound();
  }

  @Override
  public SimulatedAnswer badJson() {
    return badRequest("The body is not JSON.");
  }

  /** Ends a request as Vero refuses: {@code {status, message}}. */
  static Refusal refusal(String reason) {
    return new Refusal(badRequest(reason));
  }

  private static SimulatedAnswer badRequest(String reason) {
    return answer(400, "Bad request. " + reason);
  }

  private static SimulatedAnswer answer(int status, String message) {
    var body = new LinkedHashMap<String, Object>();
    body.put("status", status);
    body.put("message", message);
    return SimulatedAnswer.json(status, body);
  }

  private static SimulatedAnswer success() {
    return answer(200, "Success.");
  }

  private SimulatedAnswer identify(SimulatedRequest request) {
    var body = SimulatedFields.body(request);
    project(request.account())
        .identify(body.id("id"), body.optionalEmail("email"), body.optionalObject("data"));
    return success();
  }

  /** The form of old libraries. */
  private SimulatedAnswer edit(SimulatedRequest request) {
    var body = SimulatedFields.body(request);
    project(request.account()).identify(body.id("id"), null, body.object("changes"));
    return success();
  }

  private SimulatedAnswer subscribe(SimulatedRequest request, boolean subscribed) {
    project(request.account()).subscribe(SimulatedFields.body(request).id("id"), subscribed);
    return success();
  }

  private SimulatedAnswer track(SimulatedRequest request) {
    var body = SimulatedFields.body(request);
    var identity = new SimulatedFields("identity.", body.object("identity"));
    var extras = new SimulatedFields("extras.", body.optionalObject("extras"));
    project(request.account())
        .track(
            identity.idOrEmail(),
            identity.optionalEmail("email"),
            body.id("event_name"),
            body.optionalObject("data"),
            extras.value("check_id"));
    return success();
  }
}
