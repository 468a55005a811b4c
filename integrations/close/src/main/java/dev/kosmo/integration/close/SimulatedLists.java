package dev.kosmo.integration.close;

import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of an organization can only be read. */
final class SimulatedLists {
  private static final Map<String, String> CLASSES =
      Map.of("email", "Email", "call", "Call", "note", "Note", "sms", "SMS", "meeting", "Meeting");

  private static final List<String> FILTERS = List.of("lead_id", "user_id", "contact_id", "_type");

  /** What Close filters by for one lead only. */
  private static final List<String> OF_A_LEAD =
      List.of("user_id", "user_id__in", "contact_id", "contact_id__in", "_type", "_type__in");

  private final SimulatedOrganization organization;

  SimulatedLists(SimulatedOrganization organization) {
    this.organization = organization;
  }

  SimulatedAnswer contacts(SimulatedRequest request) {
    return page(List.copyOf(organization.contacts().values()), request);
  }

  /** Some filters go with a lead only; a parameter {@code type} means nothing to it. */
  SimulatedAnswer activities(SimulatedRequest request) {
    for (var filter : OF_A_LEAD) {
      if (request.query(filter).isPresent() && request.query("lead_id").isEmpty()) {
        throw Refusals.request(filter + " can only be used together with lead_id.");
      }
    }
    for (var type : listed(request, "_type").orElse(List.of())) {
      if (!CLASSES.containsValue(type)) {
        throw Refusals.field("_type", "There is no type of activity of this name.");
      }
    }
    return page(organization.activities(), request);
  }

  SimulatedAnswer activitiesOfType(SimulatedRequest request) {
    var type = CLASSES.get(request.variable("type"));
    if (type == null) {
      throw Refusals.notFound("Type of activity");
    }
    var activities =
        organization.activities().stream()
            .filter(activity -> type.equals(activity.get("_type")))
            .toList();
    return page(activities, request);
  }

  private static SimulatedAnswer page(
      List<Map<String, @Nullable Object>> all, SimulatedRequest request) {
    var found =
        all.stream()
            .filter(item -> FILTERS.stream().allMatch(filter -> passes(item, filter, request)))
            .toList();
    return SimulatedPage.of(found, request);
  }

  private static boolean passes(
      Map<String, @Nullable Object> item, String filter, SimulatedRequest request) {
    var value = String.valueOf(item.get(filter));
    return listed(request, filter).map(values -> values.contains(value)).orElse(true);
  }

  /** The values of a filter, with commas between, by either of its names. */
  private static Optional<List<String>> listed(SimulatedRequest request, String filter) {
    return request
        .query(filter)
        .or(() -> request.query(filter + "__in"))
        .map(values -> List.of(values.split(",", -1)));
  }

  SimulatedAnswer customFields(SimulatedRequest request) {
    return SimulatedPage.of(List.copyOf(organization.customFields().values()), request);
  }

  SimulatedAnswer statuses(SimulatedRequest request) {
    var statuses = new ArrayList<Map<String, Object>>();
    organization.statuses().forEach((id, label) -> statuses.add(Pair.of("id", id, "label", label)));
    return SimulatedPage.of(statuses, request);
  }

  /** Everybody, each with the bare ids of organizations. */
  SimulatedAnswer users(SimulatedRequest request) {
    var users = new ArrayList<Map<String, @Nullable Object>>();
    for (var user : organization.users().values()) {
      var listed = new LinkedHashMap<>(user);
      listed.put("organizations", List.of(organization.id()));
      users.add(listed);
    }
    return SimulatedPage.of(users, request);
  }

  SimulatedAnswer me() {
    var me = new LinkedHashMap<>(organization.me());
    me.put("email_accounts", List.of());
    me.put("organizations", List.of(Pair.of("id", organization.id(), "name", organization.name())));
    return SimulatedAnswer.json(200, me);
  }
}
