package dev.kosmo.integration.klaviyo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person whom a simulated company knows.
 *
 * @param attributes as answers show them; they change
 */
record SimulatedProfile(String id, Map<String, @Nullable Object> attributes) {
  /** By these Klaviyo recognises people. */
  static final List<String> IDENTIFIERS = List.of("email", "phone_number", "external_id");

  private static final List<String> TEXTS =
      List.of(
          "email",
          "phone_number",
          "external_id",
          "first_name",
          "last_name",
          "organization",
          "locale",
          "title",
          "image");
  private static final List<String> PLACE =
      List.of(
          "address1",
          "address2",
          "city",
          "country",
          "latitude",
          "longitude",
          "region",
          "zip",
          "timezone",
          "ip");

  /** What a request may set. */
  static final Set<String> FIELDS =
      Set.of(
          "email",
          "phone_number",
          "external_id",
          "first_name",
          "last_name",
          "organization",
          "locale",
          "title",
          "image",
          "location",
          "properties");

  static SimulatedProfile blank(String id, String now) {
    var attributes = new LinkedHashMap<String, @Nullable Object>();
    TEXTS.forEach(text -> attributes.put(text, null));
    attributes.put("created", now);
    attributes.put("updated", now);
    attributes.put("last_event_date", null);
    var location = new LinkedHashMap<String, @Nullable Object>();
    PLACE.forEach(part -> location.put(part, null));
    attributes.put("location", location);
    attributes.put("properties", new LinkedHashMap<String, @Nullable Object>());
    return new SimulatedProfile(id, attributes);
  }

  /** Sets what was given: a null clears, and properties are put over those that are there. */
  void change(Given given) {
    for (var name : TEXTS) {
      if (given.has(name)) {
        attributes.put(name, given.text(name));
      }
    }
    merge("location", given);
    merge("properties", given);
  }

  private void merge(String name, Given given) {
    if (!given.has(name)) {
      return;
    }
    var merged = new LinkedHashMap<String, @Nullable Object>();
    var changes = given.properties(name);
    if (changes != null) {
      ((Map<?, ?>) attributes.getOrDefault(name, Map.of()))
          .forEach((key, value) -> merged.put("" + key, value));
      merged.putAll(changes);
    }
    attributes.put(name, merged);
  }

  Map<String, @Nullable Object> resource() {
    return Resources.linked(
        "profiles", "profile", id, attributes, List.of("lists", "segments", "push-tokens"));
  }

  /** As a member of a list. */
  Map<String, @Nullable Object> member(String joined) {
    var member = new LinkedHashMap<>(attributes);
    member.put("joined_group_at", joined);
    return new SimulatedProfile(id, member).resource();
  }
}
