package dev.kosmo.integration.close;

import dev.kosmo.integration.simulator.Formats;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code /task/} does with the tasks of an organization. */
final class SimulatedTasks {
  private static final Set<String> FIELDS =
      Set.of("_type", "lead_id", "text", "assigned_to", "date", "is_complete");
  private static final Set<String> TYPES = Set.of("lead", "outgoing_call");

  private final SimulatedOrganization organization;

  SimulatedTasks(SimulatedOrganization organization) {
    this.organization = organization;
  }

  SimulatedAnswer create(SimulatedRequest request) {
    var fields = request.object().orElseThrow(() -> Refusals.request("A task is an object."));
    check(fields);
    return SimulatedAnswer.json(200, add(fields));
  }

  Map<String, @Nullable Object> add(Map<String, @Nullable Object> fields) {
    var id = organization.newId("task");
    var now = organization.tick();
    var me = organization.me().get("id");
    var date = "".equals(fields.get("date")) ? null : fields.get("date");
    var task = new LinkedHashMap<String, @Nullable Object>();
    task.put("_type", fields.get("_type"));
    task.put("id", id);
    task.put("organization_id", organization.id());
    task.put("lead_id", fields.get("lead_id"));
    task.put("lead_name", leadName(fields.get("lead_id")));
    task.put("contact_id", null);
    task.put("assigned_to", fields.getOrDefault("assigned_to", me));
    task.put("assigned_to_name", organization.userName(task.get("assigned_to")));
    task.put("text", fields.get("text"));
    task.put("date", date);
    task.put("due_date", date);
    task.put("is_dateless", date == null);
    task.put("is_complete", Boolean.TRUE.equals(fields.get("is_complete")));
    task.put("created_by", me);
    task.put("date_created", now);
    task.put("date_updated", now);
    organization.tasks().put(id, task);
    return task;
  }

  private @Nullable Object leadName(@Nullable Object id) {
    var lead = organization.leads().get(String.valueOf(id));
    return lead == null ? null : lead.get("name");
  }

  SimulatedAnswer get(SimulatedRequest request) {
    var task = organization.tasks().get(request.variable("id"));
    if (task == null) {
      throw Refusals.notFound("Task");
    }
    return SimulatedAnswer.json(200, task);
  }

  private void check(Map<String, @Nullable Object> fields) {
    for (var field : fields.keySet()) {
      if (!FIELDS.contains(field)) {
        throw Refusals.field(field, "Tasks have no such field.");
      }
    }
    if (!TYPES.contains(String.valueOf(fields.get("_type")))) {
      throw Refusals.field("_type", "This is required: lead or outgoing_call.");
    }
    if (!(fields.get("text") instanceof String text) || text.isBlank()) {
      throw Refusals.field("text", "This must be text that is not blank.");
    }
    checkKnown("lead_id", fields, organization.leads());
    checkKnown("assigned_to", fields, organization.users());
    checkDate(fields.get("date"));
    if (fields.containsKey("is_complete") && !(fields.get("is_complete") instanceof Boolean)) {
      throw Refusals.field("is_complete", "This must be true or false.");
    }
  }

  private static void checkKnown(
      String field, Map<String, @Nullable Object> fields, Map<String, ?> known) {
    if (fields.get(field) != null && !known.containsKey(String.valueOf(fields.get(field)))) {
      throw Refusals.field(field, "Nothing has this id.");
    }
  }

  /** An empty text makes a task without a date. */
  private static void checkDate(@Nullable Object date) {
    if (!(date == null || "".equals(date) || Formats.isDate(date) || Formats.isDateTime(date))) {
      throw Refusals.field("date", "This must be a date in ISO 8601.");
    }
  }
}
