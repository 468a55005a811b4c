package dev.kosmo.integration.close;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the contacts of a simulated organization. */
final class SimulatedContacts {
  private SimulatedContacts() {}

  /** Adds a contact whose fields are right to a lead. */
  static void add(SimulatedOrganization organization, String leadId, Map<String, ?> fields) {
    var id = organization.newId("cont");
    var me = organization.me().get("id");
    var now = organization.tick();
    var name = fields.get("name");
    var contact = new LinkedHashMap<String, @Nullable Object>();
    contact.put("id", id);
    contact.put("lead_id", leadId);
    contact.put("organization_id", organization.id());
    contact.put("name", name);
    contact.put("display_name", name == null || name.equals("") ? "Untitled" : name);
    contact.put("title", fields.get("title"));
    contact.put("created_by", me);
    contact.put("updated_by", me);
    contact.put("date_created", now);
    contact.put("date_updated", now);
    contact.put("emails", entries(fields, "emails", "email", "office"));
    contact.put("phones", entries(fields, "phones", "phone", "office"));
    contact.put("urls", entries(fields, "urls", "url", "url"));
    organization.contacts().put(id, contact);
  }

  private static List<Map<String, @Nullable Object>> entries(
      Map<String, ?> contact, String list, String field, String usualType) {
    return contact.get(list) instanceof List<?> entries
        ? entries.stream().map(entry -> entry((Map<?, ?>) entry, field, usualType)).toList()
        : List.of();
  }

  private static Map<String, @Nullable Object> entry(
      Map<?, ?> given, String field, String usualType) {
    var entry = new LinkedHashMap<String, @Nullable Object>();
    entry.put(field, given.get(field));
    entry.put("type", given.containsKey("type") ? given.get("type") : usualType);
    if (field.equals("email")) {
      entry.put("is_unsubscribed", false);
    }
    return entry;
  }
}
