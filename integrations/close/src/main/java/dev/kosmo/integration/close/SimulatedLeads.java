package dev.kosmo.integration.close;

import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code /lead/} does with the leads of an organization. */
final class SimulatedLeads {
  private final SimulatedOrganization organization;

  SimulatedLeads(SimulatedOrganization organization) {
    this.organization = organization;
  }

  SimulatedAnswer list(SimulatedRequest request) {
    var search = LeadSearch.parse(request.query("query").orElse(""), organization);
    var found =
        organization.leads().values().stream()
            .map(lead -> LeadView.of(organization, lead))
            .filter(search)
            .toList();
    return SimulatedPage.of(found, request);
  }

  SimulatedAnswer get(SimulatedRequest request) {
    return answer(find(request));
  }

  SimulatedAnswer create(SimulatedRequest request) {
    var fields = request.object().orElseThrow(() -> Refusals.request("A lead is an object."));
    LeadRules.check(fields, organization, true);
    return answer(add(organization.newId("lead"), fields));
  }

  Map<String, @Nullable Object> add(String id, Map<String, @Nullable Object> fields) {
    var lead = new LinkedHashMap<String, @Nullable Object>();
    lead.put("id", id);
    lead.put("name", null);
    lead.put("description", "");
    lead.put("url", null);
    lead.put("status_id", organization.statuses().keySet().iterator().next());
    lead.putAll(fields);
    lead.remove("contacts");
    lead.put("created_by", organization.me().get("id"));
    lead.put("date_created", organization.tick());
    organization.leads().put(id, lead);
    touch(lead);
    if (fields.get("contacts") instanceof List<?> contacts) {
      contacts.forEach(contact -> addContact(id, contact));
    }
    return lead;
  }

  private void addContact(String leadId, @Nullable Object given) {
    var id = organization.newId("cont");
    var now = organization.tick();
    var contact = new LinkedHashMap<String, @Nullable Object>();
    contact.put("id", id);
    contact.put("lead_id", leadId);
    contact.put("organization_id", organization.id());
    contact.put("name", null);
    contact.put("display_name", "Untitled");
    contact.put("title", null);
    contact.put("date_created", now);
    contact.put("date_updated", now);
    contact.put("emails", List.of());
    contact.put("phones", List.of());
    contact.put("urls", List.of());
    ((Map<?, ?>) LeadRules.object(given)).forEach((key, value) -> contact.put("" + key, value));
    if (contact.get("name") != null) {
      contact.put("display_name", contact.get("name"));
    }
    organization.contacts().put(id, contact);
  }

  SimulatedAnswer update(SimulatedRequest request) {
    var lead = find(request);
    var changes = request.object().orElseThrow(() -> Refusals.request("A lead is an object."));
    LeadRules.check(changes, organization, false);
    lead.putAll(changes);
    touch(lead);
    return answer(lead);
  }

  private void touch(Map<String, @Nullable Object> lead) {
    lead.put("updated_by", organization.me().get("id"));
    lead.put("date_updated", organization.tick());
  }

  SimulatedAnswer delete(SimulatedRequest request) {
    organization.deleteLead(String.valueOf(find(request).get("id")));
    return SimulatedAnswer.json(200, Map.of());
  }

  private Map<String, @Nullable Object> find(SimulatedRequest request) {
    var lead = organization.leads().get(request.variable("id"));
    if (lead == null) {
      throw Refusals.notFound("Lead");
    }
    return lead;
  }

  private SimulatedAnswer answer(Map<String, @Nullable Object> lead) {
    return SimulatedAnswer.json(200, LeadView.of(organization, lead));
  }
}
