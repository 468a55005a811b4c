package dev.kosmo.integration.close;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Custom fields by their keys, {@code custom.FIELD_ID}. A field of several values is set with a
 * list, and with {@code .add} or {@code .remove} at the end gains or loses a single one.
 */
final class CustomRules {
  private static final String PREFIX = "custom.";

  private final SimulatedOrganization organization;

  CustomRules(SimulatedOrganization organization) {
    this.organization = organization;
  }

  void check(String key, @Nullable Object value, boolean isNew) {
    var field = organization.customFields().get(id(key));
    if (field == null) {
      throw Refusals.field(key, "There is no custom field of this id.");
    }
    var type = String.valueOf(field.get("type"));
    var isSeveral = Boolean.TRUE.equals(field.get("accepts_multiple_values"));
    if (isOne(key) && (isNew || !isSeveral)) {
      throw Refusals.field(key, "Only a lead's field of several values gains or loses one.");
    } else if (isOne(key) ? !is(type, value) : value != null && !fits(type, isSeveral, value)) {
      throw Refusals.field(key, "This must be a %s.".formatted(isSeveral ? "list" : type));
    }
  }

  private static boolean fits(String type, boolean isSeveral, Object value) {
    return isSeveral
        ? value instanceof List<?> list && list.stream().allMatch(item -> is(type, item))
        : is(type, value);
  }

  private static boolean is(String type, @Nullable Object value) {
    return type.equals("number") ? value instanceof Number : value instanceof String;
  }

  /** Changes the field of a lead whose key and value are right. */
  static void apply(Map<String, @Nullable Object> lead, String key, @Nullable Object value) {
    if (!isOne(key)) {
      lead.put(key, value);
      return;
    }
    var values = new ArrayList<@Nullable Object>();
    if (lead.get(PREFIX + id(key)) instanceof List<?> before) {
      values.addAll(before);
    }
    values.remove(value);
    if (key.endsWith(".add")) {
      values.add(value);
    }
    lead.put(PREFIX + id(key), values);
  }

  private static boolean isOne(String key) {
    return key.endsWith(".add") || key.endsWith(".remove");
  }

  private static String id(String key) {
    return key.substring(PREFIX.length()).replaceFirst("\\.(add|remove)$", "");
  }
}
