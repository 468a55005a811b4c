package dev.kosmo.integration.capsule;

import dev.kosmo.integration.simulator.Formats;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of custom fields inside a record, one a definition.
 *
 * @param shelf where the definitions are
 */
record ValueRows(String shelf) implements FieldRules.Rule {

  @Override
  public Object read(Writing writing, String field, @Nullable Object given) {
    return RowRules.merged(
        writing, field, given, (old, changes) -> row(writing, field, old, changes));
  }

  private @Nullable Map<String, @Nullable Object> row(
      Writing writing, String field, @Nullable Map<String, @Nullable Object> old, Map<?, ?> given) {
    var named = old == null ? given.get("definition") : old.get("definition");
    var id = named instanceof Map<?, ?> map ? map.get("id") : null;
    var definition = writing.site().shelf(shelf).find(id).orElse(null);
    if (definition == null) {
      writing.wrong(field, "need a definition that exists");
      return null;
    } else if (!fits(definition, given.get("value"))) {
      writing.wrong(field, "value has an invalid type for the field");
      return null;
    }
    var value = new LinkedHashMap<String, @Nullable Object>();
    value.put("id", old == null ? writing.site().newRowId() : old.get("id"));
    value.put("definition", Fields.of("id", definition.get("id"), "name", definition.get("name")));
    value.put("value", given.get("value"));
    value.put("tagId", null);
    return value;
  }

  /** Null clears any value but true or false. */
  private static boolean fits(Map<String, @Nullable Object> definition, @Nullable Object value) {
    var type = String.valueOf(definition.get("type"));
    if (type.equals("boolean") || value == null) {
      return value instanceof Boolean || !type.equals("boolean");
    }
    return switch (type) {
      case "number" -> value instanceof Number || value.toString().matches("-?[0-9]+(\\.[0-9]+)?");
      case "date" -> Formats.isDate(value);
      case "list" ->
          definition.get("options") instanceof List<?> options && options.contains(value);
      default -> value instanceof String;
    };
  }
}
