package dev.kosmo.integration.close;

import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code /lead/} does with the leads of an organization. */
final class SimulatedLeads {
  private static final List<String> ADDRESS =
      List.of("label", "address_1", "address_2", "city", "state", "zipcode", "country");

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
    LeadRules.ofNew(organization).check(fields);
    return answer(add(organization.newId("lead"), fields));
  }

  Map<String, @Nullable Object> add(String id, Map<String, @Nullable Object> fields) {
    var lead = new LinkedHashMap<String, @Nullable Object>();
    lead.put("id", id);
    lead.put("name", null);
    lead.put("description", "");
    lead.put("url", null);
    lead.put("status_id", organization.statuses().keySet().iterator().next());
    lead.put("addresses", List.of());
    change(lead, fields);
    lead.put("created_by", organization.me().get("id"));
    lead.put("date_created", organization.tick());
    organization.leads().put(id, lead);
    touch(lead);
    LeadRules.objects("contacts", fields.getOrDefault("contacts", List.of()))
        .forEach(contact -> SimulatedContacts.add(organization, id, contact));
    return lead;
  }

  private void change(Map<String, @Nullable Object> lead, Map<String, @Nullable Object> changes) {
    changes.forEach(
        (field, value) -> {
          switch (field) {
            case "contacts" -> {}
            case "status" -> lead.put("status_id", organization.statusId(value).orElseThrow());
            case "addresses" -> lead.put(field, addresses(value));
            default -> CustomRules.apply(lead, field, value);
          }
        });
  }

  /** Every part is there, though it be null. */
  private static List<Map<String, @Nullable Object>> addresses(@Nullable Object given) {
    var addresses = new ArrayList<Map<String, @Nullable Object>>();
    for (var address : LeadRules.objects("addresses", given)) {
      var whole = new LinkedHashMap<String, @Nullable Object>();
      for (var part : ADDRESS) {
        whole.put(part, null);
      }
      whole.putAll(address);
      addresses.add(whole);
    }
    return addresses;
  }

  SimulatedAnswer update(SimulatedRequest request) {
    var lead = find(request);
    var changes = request.object().orElseThrow(() -> Refusals.request("A lead is an object."));
    LeadRules.ofChanged(organization).check(changes);
    change(lead, changes);
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
