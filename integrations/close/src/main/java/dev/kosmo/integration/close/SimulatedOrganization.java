package dev.kosmo.integration.close;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The data of one organization. Ids come from counters and times from a clock that moves a minute
 * with each thing that is made, so that two runs see the same.
 */
final class SimulatedOrganization {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxxx");

  private final String tag;
  private final String name;
  private final Map<String, Integer> counters = new LinkedHashMap<>();
  private OffsetDateTime clock = OffsetDateTime.of(2025, 9, 1, 8, 0, 0, 0, ZoneOffset.UTC);

  private final Map<String, Map<String, @Nullable Object>> users = new LinkedHashMap<>();
  private final Map<String, String> statuses = new LinkedHashMap<>();
  private final Map<String, Map<String, @Nullable Object>> customFields = new LinkedHashMap<>();
  private final Map<String, Map<String, @Nullable Object>> leads = new LinkedHashMap<>();
  private final Map<String, Map<String, @Nullable Object>> contacts = new LinkedHashMap<>();
  private final Map<String, Map<String, @Nullable Object>> tasks = new LinkedHashMap<>();
  private final List<Map<String, @Nullable Object>> activities = new ArrayList<>();

  SimulatedOrganization(String tag, String name) {
    this.tag = tag;
    this.name = name;
  }

  String id() {
    return "orga_" + tag + "0001";
  }

  String name() {
    return name;
  }

  String newId(String kind) {
    return "%s_%s%04d".formatted(kind, tag, counters.merge(kind, 1, Integer::sum));
  }

  String tick() {
    clock = clock.plusMinutes(1);
    return TIME.format(clock);
  }

  void moveClockTo(int year, int month, int day) {
    clock = OffsetDateTime.of(year, month, day, 9, 0, 0, 0, ZoneOffset.UTC);
  }

  OffsetDateTime now() {
    return clock;
  }

  /** Users by id; the first is the one whose key the account has. */
  Map<String, Map<String, @Nullable Object>> users() {
    return users;
  }

  Map<String, @Nullable Object> me() {
    return users.values().iterator().next();
  }

  String userName(@Nullable Object id) {
    var user = users.get(String.valueOf(id));
    return user == null ? "" : user.get("first_name") + " " + user.get("last_name");
  }

  /** Labels by id; the first is the default. */
  Map<String, String> statuses() {
    return statuses;
  }

  Optional<String> statusId(@Nullable Object label) {
    return statuses.entrySet().stream()
        .filter(status -> status.getValue().equals(label))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  Map<String, Map<String, @Nullable Object>> customFields() {
    return customFields;
  }

  Optional<String> customFieldId(String fieldName) {
    return customFields.values().stream()
        .filter(field -> fieldName.equals(field.get("name")))
        .map(field -> String.valueOf(field.get("id")))
        .findFirst();
  }

  Map<String, Map<String, @Nullable Object>> leads() {
    return leads;
  }

  Map<String, Map<String, @Nullable Object>> contacts() {
    return contacts;
  }

  Map<String, Map<String, @Nullable Object>> tasks() {
    return tasks;
  }

  /** The newest first. */
  List<Map<String, @Nullable Object>> activities() {
    return activities;
  }

  void deleteLead(String id) {
    leads.remove(id);
    contacts.values().removeIf(contact -> id.equals(contact.get("lead_id")));
    tasks.values().removeIf(task -> id.equals(task.get("lead_id")));
    activities.removeIf(activity -> id.equals(activity.get("lead_id")));
  }
}
