package dev.kosmo.integration.capsule;

import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of a site can only be read, and is in no other's way. */
final class SimulatedLookups {
  private final SimulatedSite site;

  SimulatedLookups(SimulatedSite site) {
    this.site = site;
  }

  SimulatedAnswer all(String shelf, SimulatedRequest request) {
    return SimulatedPage.of(shelf, site.shelf(shelf).all(), request);
  }

  /** Users have no first and last name; {@code me} is the number of none of them. */
  SimulatedAnswer user(SimulatedRequest request) {
    return user(site.shelf("users").require(request.variable("id"), "user"));
  }

  SimulatedAnswer me() {
    return user(site.me());
  }

  private static SimulatedAnswer user(Map<String, @Nullable Object> user) {
    var shown = new LinkedHashMap<>(user);
    shown.remove("pictureURL");
    return SimulatedAnswer.json(200, Map.of("user", shown));
  }

  /** Where to ask how far a job is; here it is done as soon as it is begun. */
  static String job(SimulatedSite site) {
    return "https://api.capsulecrm.com/api/v2/jobs/job-" + site.newRowId();
  }

  SimulatedAnswer job(SimulatedRequest request) {
    return SimulatedAnswer.json(
        200,
        Map.of(
            "job", Fields.of("id", request.variable("id"), "status", "COMPLETE", "progress", 100)));
  }

  /** Links a further contact to an opportunity or a case; the answer has no body. */
  SimulatedAnswer link(String shelf, String singular, SimulatedRequest request) {
    site.shelf(shelf).require(request.variable("id"), singular);
    site.shelf("parties").require(request.variable("partyId"), "party");
    return SimulatedAnswer.empty(204);
  }
}
