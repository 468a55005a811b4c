package dev.kosmo.integration.capsule;

import dev.kosmo.integration.simulator.Routes;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.util.Locale;
import java.util.function.Function;

/** The paths of Capsule that are imitated. The first that fits counts. */
final class SimulatedRoutes {
  private final Routes routes = new Routes();
  private final Function<SimulatedRequest, SimulatedSite> site;

  private SimulatedRoutes(Function<SimulatedRequest, SimulatedSite> site) {
    this.site = site;
  }

  static Routes of(Function<SimulatedRequest, SimulatedSite> site) {
    var all = new SimulatedRoutes(site);
    for (var kind : new Kind[] {new PartyKind(), new OpportunityKind(), new CaseKind()}) {
      all.addEntity(kind);
    }
    all.addParts();
    all.addTasks();
    all.addTracks();
    all.addLookups();
    return all.routes;
  }

  private SimulatedRecords records(SimulatedRequest request, Kind kind) {
    return new SimulatedRecords(site.apply(request), kind);
  }

  private void addEntity(Kind kind) {
    var path = "/" + kind.plural();
    var entity = Entity.valueOf(kind.plural().toUpperCase(Locale.ROOT));
    routes.on("GET", path + "/search", request -> records(request, kind).search(request));
    routes.on("POST", path + "/filters/results", request -> records(request, kind).filter(request));
    addCollection(path + "/tags", new TagKind(entity));
    addCollection(path + "/fields/definitions", new DefinitionKind(entity));
    addCollection(path, kind);
  }

  private void addCollection(String path, Kind kind) {
    routes
        .on("GET", path, request -> records(request, kind).list(request))
        .on("POST", path, request -> records(request, kind).create(request));
    addItem(path, kind);
  }

  private void addItem(String path, Kind kind) {
    routes
        .on("GET", path + "/{id}", request -> records(request, kind).get(request))
        .on("PUT", path + "/{id}", request -> records(request, kind).update(request))
        .on("DELETE", path + "/{id}", request -> records(request, kind).delete(request));
  }

  private void addParts() {
    routes.on(
        "GET",
        "/parties/{id}/opportunities",
        request -> records(request, new OpportunityKind()).pageOf("party", "parties", request));
    routes.on(
        "GET",
        "/parties/{id}/kases",
        request -> records(request, new CaseKind()).pageOf("party", "parties", request));
    routes.on(
        "POST",
        "/opportunities/{id}/parties/{partyId}",
        request -> lookups(request).link("opportunities", "opportunity", request));
    routes.on(
        "POST",
        "/kases/{id}/parties/{partyId}",
        request -> lookups(request).link("kases", "kase", request));
  }

  private void addTasks() {
    var kind = new TaskKind();
    routes
        .on("GET", "/tasks", request -> records(request, kind).tasks(request))
        .on("POST", "/tasks", request -> records(request, kind).create(request));
    addItem("/tasks", kind);
  }

  private void addTracks() {
    routes
        .on("POST", "/tracks", request -> tracks(request).create(request))
        .on("GET", "/tracks/{id}", request -> tracks(request).get(request))
        .on("PUT", "/tracks/{id}", request -> tracks(request).update(request))
        .on("DELETE", "/tracks/{id}", request -> tracks(request).delete(request))
        .on(
            "GET",
            "/opportunities/{id}/tracks",
            request -> tracks(request).of("opportunity", request))
        .on("GET", "/kases/{id}/tracks", request -> tracks(request).of("kase", request));
  }

  private SimulatedTracks tracks(SimulatedRequest request) {
    return new SimulatedTracks(site.apply(request));
  }

  private void addLookups() {
    routes
        .on("GET", "/users/current", request -> lookups(request).me())
        .on("GET", "/users/{id}", request -> lookups(request).user(request))
        .on(
            "GET",
            "/trackdefinitions",
            request -> lookups(request).all("trackDefinitions", request))
        .on("GET", "/lostreasons", request -> lookups(request).all("lostReasons", request))
        .on("GET", "/jobs/{id}", request -> lookups(request).job(request));
    for (var shelf : new String[] {"users", "teams", "milestones", "stages", "categories"}) {
      routes.on("GET", "/" + shelf, request -> lookups(request).all(shelf, request));
    }
  }

  private SimulatedLookups lookups(SimulatedRequest request) {
    return new SimulatedLookups(site.apply(request));
  }
}
