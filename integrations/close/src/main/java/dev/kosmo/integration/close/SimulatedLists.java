package dev.kosmo.integration.close;

import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of an organization can only be read. */
final class SimulatedLists {
  private static final Map<String, String> CLASSES =
      Map.of("email", "Email", "call", "Call", "note", "Note", "sms", "SMS", "meeting", "Meeting");

  private final SimulatedOrganization organization;

  SimulatedLists(SimulatedOrganization organization) {
    this.organization = organization;
  }

  SimulatedAnswer contacts(SimulatedRequest request) {
    return page(List.copyOf(organization.contacts().values()), request);
  }

  /** Knows {@code _type}, with a lead only; a parameter {@code type} means nothing to it. */
  SimulatedAnswer activities(SimulatedRequest request) {
    var type = request.query("_type");
    if (type.isEmpty()) {
      return page(organization.activities(), request);
    } else if (request.query("lead_id").isEmpty()) {
      throw Refusals.request("_type can only be used together with lead_id.");
    } else if (!CLASSES.containsValue(type.get())) {
      throw Refusals.field("_type", "There is no type of activity of this name.");
    }
    return page(activitiesOf(type.get()), request);
  }

  SimulatedAnswer activitiesOfType(SimulatedRequest request) {
    var type = CLASSES.get(request.variable("type"));
    if (type == null) {
      throw Refusals.notFound("Type of activity");
    }
    return page(activitiesOf(type), request);
  }

  private List<Map<String, @Nullable Object>> activitiesOf(String type) {
    return organization.activities().stream()
        .filter(activity -> type.equals(activity.get("_type")))
        .toList();
  }

  private static SimulatedAnswer page(
      List<Map<String, @Nullable Object>> all, SimulatedRequest request) {
    var lead = request.query("lead_id");
    return SimulatedPage.of(
        all.stream()
            .filter(item -> lead.isEmpty() || lead.get().equals(item.get("lead_id")))
            .toList(),
        request);
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
