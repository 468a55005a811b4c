package dev.kosmo.integration.close;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a simulated organization accepts as the fields of a lead. */
final class LeadRules {
  private static final Set<String> TEXTS = Set.of("name", "url", "description", "status_id");

  private LeadRules() {}

  static void check(
      Map<String, @Nullable Object> fields, SimulatedOrganization organization, boolean isNew) {
    fields.forEach(
        (field, value) -> {
          if (TEXTS.contains(field)) {
            checkText(field, value);
          } else if (field.equals("contacts") && isNew) {
            checkContacts(value);
          } else if (field.startsWith("custom.")) {
            checkCustom(field, value, organization);
          } else {
            throw Refusals.field(field, reason(field));
          }
        });
    if (fields.containsKey("status_id")
        && !organization.statuses().containsKey(String.valueOf(fields.get("status_id")))) {
      throw Refusals.field("status_id", "There is no lead status of this id.");
    }
  }

  /** The object {@code custom} and nested contacts in an update are what old clients send. */
  private static String reason(String field) {
    return switch (field) {
      case "custom" -> "Send each custom field as custom.FIELD_ID.";
      case "contacts" -> "Contacts cannot be changed through their lead.";
      default -> "Leads have no such field.";
    };
  }

  private static void checkText(String field, @Nullable Object value) {
    if (value != null && !(value instanceof String)) {
      throw Refusals.field(field, "This must be text.");
    }
  }

  private static void checkCustom(
      String field, @Nullable Object value, SimulatedOrganization organization) {
    var custom = organization.customFields().get(field.substring("custom.".length()));
    if (custom == null) {
      throw Refusals.field(field, "There is no custom field of this id.");
    }
    var type = custom.get("type");
    if (value != null && !("number".equals(type) ? value instanceof Number : isText(value))) {
      throw Refusals.field(field, "This must be a %s.".formatted(type));
    }
  }

  private static boolean isText(Object value) {
    return value instanceof String;
  }

  private static void checkContacts(@Nullable Object contacts) {
    if (!(contacts instanceof List<?> list)) {
      throw Refusals.field("contacts", "This must be a list.");
    }
    for (var contact : list) {
      var fields = object(contact);
      checkText("contacts.name", fields.get("name"));
      checkEntries(fields, "emails", "email");
      checkEntries(fields, "phones", "phone");
    }
  }

  static Map<?, ?> object(@Nullable Object contact) {
    if (!(contact instanceof Map<?, ?> fields)) {
      throw Refusals.field("contacts", "Each contact must be an object.");
    }
    return fields;
  }

  private static void checkEntries(Map<?, ?> contact, String list, String field) {
    if (!contact.containsKey(list)) {
      return;
    }
    if (!(contact.get(list) instanceof List<?> entries)) {
      throw Refusals.field("contacts." + list, "This must be a list.");
    }
    for (var entry : entries) {
      if (!(entry instanceof Map<?, ?> map && map.get(field) instanceof String)) {
        throw Refusals.field(
            "contacts." + list, "Each must be an object with `%s`.".formatted(field));
      }
    }
  }
}
