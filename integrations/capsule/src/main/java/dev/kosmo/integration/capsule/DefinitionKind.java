package dev.kosmo.integration.capsule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The custom fields of one entity.
 *
 * @param entity what has them
 */
record DefinitionKind(Entity entity) implements Kind {
  private static final FieldRules RULES =
      new FieldRules()
          .on(FieldRules::text, "name", "description")
          .on(FieldRules::flag, "important")
          .on(FieldRules::texts, "options")
          .on(FieldRules.oneOf("text", "number", "date", "boolean", "list", "link"), "type");

  @Override
  public String singular() {
    return "definition";
  }

  @Override
  public String plural() {
    return "definitions";
  }

  @Override
  public String shelf() {
    return entity + "/fields/definitions";
  }

  @Override
  public Map<String, @Nullable Object> blank(SimulatedSite site) {
    return Fields.of(
        "name",
        null,
        "description",
        null,
        "type",
        null,
        "displayOrder",
        site.shelf(shelf()).all().size() + 1,
        "important",
        false,
        "tag",
        null,
        "options",
        null,
        "captureRule",
        null);
  }

  @Override
  public FieldRules rules() {
    return RULES;
  }

  @Override
  public void finish(Writing writing) {
    writing.require("name", "type");
    var definition = writing.record();
    if ("list".equals(definition.get("type"))
        && !(definition.get("options") instanceof List<?> options && !options.isEmpty())) {
      writing.wrong("options", "is required for a list");
    }
  }

  /** Capsule takes the values from all records later, as a job. */
  @Override
  public int delete(SimulatedSite site, Map<String, @Nullable Object> record) {
    for (var described : site.shelf(entity.toString()).all()) {
      if (described.get("fields") instanceof List<?> values) {
        described.put("fields", values.stream().filter(v -> !isValueOf(v, record)).toList());
      }
    }
    site.shelf(shelf()).remove(record);
    return 202;
  }

  private static boolean isValueOf(@Nullable Object value, Map<String, @Nullable Object> record) {
    return value instanceof Map<?, ?> map
        && map.get("definition") instanceof Map<?, ?> definition
        && Objects.equals(definition.get("id"), record.get("id"));
  }
}
