package dev.kosmo.integration.close;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A lead of a simulated organization as answers show it, with all that belongs to it. */
final class LeadView {
  private LeadView() {}

  static Map<String, @Nullable Object> of(
      SimulatedOrganization organization, Map<String, @Nullable Object> lead) {
    var contacts = belonging(organization.contacts(), lead);
    var view = new LinkedHashMap<String, @Nullable Object>();
    view.put("id", lead.get("id"));
    view.put("name", lead.get("name"));
    view.put("display_name", displayName(lead));
    view.put("description", lead.get("description"));
    view.put("url", lead.get("url"));
    view.put("status_id", lead.get("status_id"));
    view.put("status_label", organization.statuses().get(String.valueOf(lead.get("status_id"))));
    view.put("organization_id", organization.id());
    view.put("html_url", "https://app.close.com/lead/" + lead.get("id") + "/");
    view.put("contact_ids", contacts.stream().map(contact -> contact.get("id")).toList());
    view.put("contacts", contacts);
    view.put("addresses", lead.get("addresses"));
    view.put("opportunities", List.of());
    view.put("tasks", openTasks(organization, lead));
    view.put("integration_links", List.of());
    lead.forEach(
        (field, value) -> {
          if (field.startsWith("custom.") && value != null) {
            view.put(field, value);
          }
        });
    for (var who : List.of("created_by", "updated_by")) {
      view.put(who, lead.get(who));
      view.put(who + "_name", organization.userName(lead.get(who)));
    }
    view.put("date_created", lead.get("date_created"));
    view.put("date_updated", lead.get("date_updated"));
    return view;
  }

  private static String displayName(Map<String, @Nullable Object> lead) {
    return lead.get("name") == null ? "Untitled" : String.valueOf(lead.get("name"));
  }

  private static List<Map<String, @Nullable Object>> openTasks(
      SimulatedOrganization organization, Map<String, @Nullable Object> lead) {
    return belonging(organization.tasks(), lead).stream()
        .filter(task -> !Boolean.TRUE.equals(task.get("is_complete")))
        .toList();
  }

  private static List<Map<String, @Nullable Object>> belonging(
      Map<String, Map<String, @Nullable Object>> things, Map<String, @Nullable Object> lead) {
    var id = String.valueOf(lead.get("id"));
    return things.values().stream().filter(thing -> id.equals(thing.get("lead_id"))).toList();
  }
}
