package dev.kosmo.integration.close;

import dev.kosmo.integration.simulator.Formats;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a simulated organization accepts as the fields of a lead. */
final class LeadRules {
  private static final Set<String> ADDRESS =
      Set.of("label", "address_1", "address_2", "city", "state", "zipcode", "country", "tz_ids");

  private final SimulatedOrganization organization;
  private final boolean isNew;

  private LeadRules(SimulatedOrganization organization, boolean isNew) {
    this.organization = organization;
    this.isNew = isNew;
  }

  static LeadRules ofNew(SimulatedOrganization organization) {
    return new LeadRules(organization, true);
  }

  static LeadRules ofChanged(SimulatedOrganization organization) {
    return new LeadRules(organization, false);
  }

  void check(Map<String, @Nullable Object> fields) {
    fields.forEach(this::check);
    if (fields.containsKey("status") && fields.containsKey("status_id")) {
      throw Refusals.field("status", "Send status or status_id, not both.");
    }
  }

  private void check(String field, @Nullable Object value) {
    if (field.startsWith("custom.")) {
      new CustomRules(organization).check(field, value, isNew);
      return;
    }
    switch (field) {
      case "name" -> checkName(value);
      case "description" -> checkText(field, value);
      case "url" -> checkUrl(value);
      case "status_id" -> checkStatus(field, "id", organization.statuses().containsKey(value));
      case "status" -> checkStatus(field, "name", organization.statuses().containsValue(value));
      case "addresses" -> checkAddresses(value);
      case "contacts" -> checkContacts(value);
      case "custom" -> throw Refusals.field(field, "Send each custom field as custom.FIELD_ID.");
      default -> throw Refusals.field(field, "Leads have no such field.");
    }
  }

  private static void checkName(@Nullable Object value) {
    checkText("name", value);
    if (value instanceof String text && text.isBlank()) {
      throw Refusals.field("name", "This must not be blank.");
    }
  }

  static void checkText(String field, @Nullable Object value) {
    if (value != null && !(value instanceof String)) {
      throw Refusals.field(field, "This must be text.");
    }
  }

  private static void checkUrl(@Nullable Object value) {
    if (value != null && !Formats.isWebAddress(value)) {
      throw Refusals.field("url", "This must be a web address.");
    }
  }

  private static void checkStatus(String field, String by, boolean isKnown) {
    if (!isKnown) {
      throw Refusals.field(field, "There is no lead status of this %s.".formatted(by));
    }
  }

  private static void checkAddresses(@Nullable Object value) {
    for (var address : objects("addresses", value)) {
      address.forEach(
          (name, part) -> {
            if (!ADDRESS.contains(name)) {
              throw Refusals.field("addresses", "An address has no `%s`.".formatted(name));
            } else if (!name.equals("tz_ids")) {
              checkText("addresses." + name, part);
            }
          });
    }
  }

  /** Nested contacts in an update are what old clients send. */
  private void checkContacts(@Nullable Object value) {
    if (!isNew) {
      throw Refusals.field("contacts", "Contacts cannot be changed through their lead.");
    }
    objects("contacts", value).forEach(ContactRules::check);
  }

  /** The objects that a list must hold. */
  @SuppressWarnings("unchecked") // JSON objects have string keys.
  static List<Map<String, @Nullable Object>> objects(String field, @Nullable Object value) {
    if (!(value instanceof List<?> list) || !list.stream().allMatch(Map.class::isInstance)) {
      throw Refusals.field(field, "This must be a list of objects.");
    }
    return (List<Map<String, @Nullable Object>>) list;
  }
}
