package dev.kosmo.integration.capsule;

import dev.kosmo.integration.Reply;
import java.util.Set;

/** Finds the request for a list of cases: the plain list knows neither {@code q} nor status. */
final class CaseSearch {
  private static final Set<String> STATUSES = Set.of("OPEN", "CLOSED", "open", "closed");

  private CaseSearch() {}

  static Reply<CasePage> find(CapsuleWire capsule, String function, Params params) {
    var q = params.text("q");
    var status = params.text("status");
    if (q.isEmpty() && status.isEmpty()) {
      return capsule.findCases(params.list());
    } else if (q.isPresent() && status.isPresent()) {
      throw Complaints.invalid(
          function, "`params.q` and `params.status` cannot be combined. Give one of them.");
    } else if (params.text("since").isPresent()) {
      throw Complaints.invalid(
          function, "`params.since` cannot be combined with `q` or `status`: give it alone.");
    } else if (q.isPresent()) {
      return capsule.searchCases(params.list());
    } else if (!STATUSES.contains(status.get())) {
      throw Complaints.invalid(
          function, "`params.status` must be one of OPEN, CLOSED, but is something else.");
    }
    return capsule.filterCases(params.without("status").list(), Conditions.ofStatus(status.get()));
  }
}
