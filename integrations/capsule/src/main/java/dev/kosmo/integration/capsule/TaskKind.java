package dev.kosmo.integration.capsule;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Things to be done. */
final class TaskKind implements Kind {
  private static final FieldRules RULES =
      new FieldRules()
          .on(FieldRules::text, "description", "detail")
          .on(FieldRules::time, "dueTime")
          .on(FieldRules::date, "dueOn")
          .on(FieldRules.oneOf("OPEN", "COMPLETED"), "status")
          .on(FieldRules.reference("categories", "name"), "category")
          .on(FieldRules.reference("users", "username"), "owner")
          .on(FieldRules.reference("parties"), "party")
          .on(FieldRules.reference("opportunities"), "opportunity")
          .on(FieldRules.reference("kases"), "kase");

  @Override
  public String singular() {
    return "task";
  }

  @Override
  public String plural() {
    return "tasks";
  }

  @Override
  public Map<String, @Nullable Object> blank(SimulatedSite site) {
    return Fields.of(
        "description",
        null,
        "detail",
        null,
        "category",
        null,
        "status",
        "OPEN",
        "dueOn",
        null,
        "dueTime",
        null,
        "completedAt",
        null,
        "completedBy",
        null,
        "createdAt",
        null,
        "updatedAt",
        null,
        "owner",
        Shelf.id(site.me()),
        "party",
        null,
        "opportunity",
        null,
        "kase",
        null,
        "hasTrack",
        false,
        "taskDayDelayRule",
        null,
        "daysAfterRule",
        null,
        "daysAfter",
        null);
  }

  @Override
  public FieldRules rules() {
    return RULES;
  }

  @Override
  public void finish(Writing writing) {
    writing.require("description", "dueOn");
    var task = writing.record();
    if (Stream.of("party", "opportunity", "kase").map(task::get).filter(Objects::nonNull).count()
        > 1) {
      writing.problems().add("party", "task can be related to at most one entity");
    }
    if (!"COMPLETED".equals(task.get("status"))) {
      task.put("completedAt", null);
      task.put("completedBy", null);
    } else if (task.get("completedAt") == null) {
      task.put("completedAt", task.get("updatedAt"));
      task.put("completedBy", Shelf.id(writing.site().me()));
    }
  }
}
