package dev.kosmo.testkit.parcels;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.simulator.Routes;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import dev.kosmo.integration.simulator.Vendor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parcels as its documentation would describe it: two accounts, each with its own parcels. */
final class ParcelsSimulator implements Vendor {
  private final Map<String, Map<String, Parcel>> parcels = new LinkedHashMap<>();

  ParcelsSimulator() {
    add("default", new Parcel("p1", "Bern", false));
    add("abroad", new Parcel("p2", "Oslo", true));
  }

  private void add(String account, Parcel parcel) {
    parcels.computeIfAbsent(account, name -> new LinkedHashMap<>()).put(parcel.id(), parcel);
  }

  @Override
  public String basePath() {
    return "/v1";
  }

  @Override
  public List<Account> accounts() {
    return parcels.keySet().stream()
        .map(name -> new Account(name, Credentials.of("api_key", "simulated-" + name)))
        .toList();
  }

  @Override
  public Optional<String> authenticate(SimulatedRequest request) {
    var key = request.header("x-parcels-key").orElse("");
    return parcels.keySet().stream().filter(name -> key.equals("simulated-" + name)).findFirst();
  }

  @Override
  public Routes routes() {
    return new Routes()
        .on("GET", "/parcels", this::list)
        .on("POST", "/parcels", this::send)
        .on("GET", "/parcels/{id}", request -> answer(of(request).get(request.variable("id"))))
        .on(
            "DELETE",
            "/parcels/{id}",
            request -> answer(of(request).remove(request.variable("id"))));
  }

  private Map<String, Parcel> of(SimulatedRequest request) {
    return parcels.getOrDefault(request.account(), Map.of());
  }

  private SimulatedAnswer list(SimulatedRequest request) {
    var city = request.query("city");
    var found = new ArrayList<>(of(request).values());
    found.removeIf(parcel -> city.isPresent() && !parcel.address().equals(city.get()));
    return SimulatedAnswer.json(200, found);
  }

  private SimulatedAnswer send(SimulatedRequest request) {
    var body = request.object().orElse(Map.of());
    if (!(body.get("address") instanceof String address)) {
      return refusal(422, "address is missing");
    }
    var express = Boolean.TRUE.equals(body.get("express"));
    var parcel = new Parcel("p" + (of(request).size() + 10), address, express);
    add(request.account(), parcel);
    return SimulatedAnswer.json(201, parcel);
  }

  private static SimulatedAnswer answer(@Nullable Parcel parcel) {
    return parcel == null ? refusal(404, "no such parcel") : SimulatedAnswer.json(200, parcel);
  }

  private static SimulatedAnswer refusal(int status, String message) {
    return SimulatedAnswer.json(status, Map.of("message", message));
  }

  @Override
  public SimulatedAnswer unauthorized() {
    return refusal(401, "unknown key");
  }

  @Override
  public SimulatedAnswer notFound() {
    return refusal(404, "no such resource");
  }

  @Override
  public SimulatedAnswer wrongMethod() {
    return refusal(405, "no such method");
  }

  @Override
  public SimulatedAnswer badJson() {
    return refusal(400, "not JSON");
  }
}
