package dev.kosmo.integration.capsule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a simulated site has before it has any contact: users, milestones, tags and so on. */
final class SeedSettings {
  private SeedSettings() {}

  static void fill(SimulatedSite site, String firstName, String lastName) {
    addUser(site, firstName, lastName);
    addUser(site, "Robin", "Castle");
    addNames(site, "teams", "Sales", "Service");
    addMilestone(site, "Lead", 10, false);
    addMilestone(site, "Bid", 50, false);
    addMilestone(site, "Negotiation", 80, false);
    addMilestone(site, "Won", 100, true);
    addMilestone(site, "Lost", 0, true);
    addNames(site, "stages", "Project Brief", "In Progress", "Review");
    addNames(site, "categories", "Call", "Email", "Meeting");
    addNames(site, "lostReasons", "Price", "Timing");
    for (var entity : Entity.values()) {
      addSchema(site, entity);
    }
    addTrack(site, "Complaint handling", "PROJECT", "First review", 5);
    addTrack(site, "Follow up a sale", "OPPORTUNITY", "Send thanks", 2);
  }

  private static void addUser(SimulatedSite site, String firstName, String lastName) {
    var username = firstName.toLowerCase(Locale.ROOT);
    add(
        site,
        "users",
        Fields.of(
            "username", username,
            "name", firstName + " " + lastName,
            "locale", "en_GB",
            "currency", "EUR",
            "status", "ACTIVE",
            "timezone", "Europe/London",
            "lastLoginAt", "2026-01-04T07:00:00Z",
            "taskReminder", true,
            "pictureURL", "https://pictures.example.test/user.png"));
  }

  private static void addMilestone(
      SimulatedSite site, String name, int probability, boolean complete) {
    add(
        site,
        "milestones",
        Fields.of("name", name, "probability", probability, "complete", complete));
  }

  private static void addNames(SimulatedSite site, String shelf, String... names) {
    for (var name : names) {
      add(site, shelf, Fields.of("name", name));
    }
  }

  private static void addSchema(SimulatedSite site, Entity entity) {
    var tags = new SimulatedRecords(site, new TagKind(entity));
    tags.create(Fields.of("name", "VIP", "description", "Looked after in person"));
    tags.create(Fields.of("name", "Newsletter"));
    tags.create(Fields.of("name", "Old"));
    var fields = new SimulatedRecords(site, new DefinitionKind(entity));
    fields.create(Fields.of("name", "Lead score", "type", "number"));
    fields.create(
        Fields.of("name", "Region", "type", "list", "options", List.of("North", "South")));
    fields.create(Fields.of("name", "Renewal date", "type", "date"));
  }

  private static void addTrack(
      SimulatedSite site, String description, String captureRule, String task, int days) {
    add(
        site,
        "trackDefinitions",
        Fields.of(
            "description",
            description,
            "tag",
            null,
            "captureRule",
            captureRule,
            "direction",
            "START_DATE",
            "createdAt",
            "2026-01-05T08:00:00Z",
            "updatedAt",
            "2026-01-05T08:00:00Z",
            "taskDefinitions",
            List.of(
                Fields.of(
                    "id",
                    site.newRowId(),
                    "description",
                    task,
                    "daysAfterRule",
                    "TRACK_START",
                    "daysAfter",
                    days,
                    "displayOrder",
                    1,
                    "category",
                    null))));
  }

  private static void add(SimulatedSite site, String shelf, Map<String, @Nullable Object> fields) {
    var record = Fields.of("id", site.shelf(shelf).newId());
    record.putAll(fields);
    site.shelf(shelf).put(record);
  }
}
