package dev.kosmo.integration.capsule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lists inside a record. What is given is appended; a row with the id of one that is there changes
 * it, and with {@code _delete} removes it. Any other key, such as {@code _destroy}, is ignored.
 */
final class RowRules {
  private RowRules() {}

  /** Rows such as email addresses, each of which needs one of its fields. */
  static FieldRules.Rule rows(String needed, String... others) {
    return (writing, field, given) ->
        merged(writing, field, given, (old, row) -> row(writing, field, needed, others, old, row));
  }

  private static @Nullable Map<String, @Nullable Object> row(
      Writing writing,
      String field,
      String needed,
      String[] others,
      @Nullable Map<String, @Nullable Object> old,
      Map<?, ?> given) {
    var row = new LinkedHashMap<String, @Nullable Object>();
    row.put("id", old == null ? writing.site().newRowId() : old.get("id"));
    for (var name : others) {
      row.put(name, given.containsKey(name) ? given.get(name) : old == null ? null : old.get(name));
    }
    row.put(needed, given.get(needed) == null && old != null ? old.get(needed) : given.get(needed));
    if (!(row.get(needed) instanceof String)) {
      writing.wrong(field, needed + " is required");
      return null;
    }
    return row;
  }

  /** Tags by number or name; a name that is new makes a tag. */
  static FieldRules.Rule tags(String shelf) {
    return (writing, field, given) ->
        merged(
            writing,
            field,
            given,
            (old, row) -> {
              var tags = writing.site().shelf(shelf);
              var found = tags.find(row.get("id")).or(() -> tags.findBy("name", row.get("name")));
              if (found.isPresent()) {
                return found.get();
              } else if (row.get("name") instanceof String name) {
                return newTag(tags, name);
              }
              writing.wrong(field, "need an id or a name");
              return null;
            });
  }

  private static Map<String, @Nullable Object> newTag(Shelf tags, String name) {
    var tag = new LinkedHashMap<String, @Nullable Object>();
    tag.put("id", tags.newId());
    tag.put("name", name);
    tag.put("description", null);
    tag.put("dataTag", false);
    tags.put(tag);
    return tag;
  }

  /** Values of custom fields, one a definition. */
  static FieldRules.Rule values(String shelf) {
    return (writing, field, given) ->
        merged(
            writing,
            field,
            given,
            (old, row) -> {
              var id = row.get("definition") instanceof Map<?, ?> map ? map.get("id") : null;
              var known = old == null ? null : old.get("definition");
              var definition =
                  known != null
                      ? known
                      : writing.site().shelf(shelf).find(id).map(RowRules::told).orElse(null);
              if (definition == null) {
                writing.wrong(field, "need a definition that exists");
                return null;
              }
              var value = new LinkedHashMap<String, @Nullable Object>();
              value.put("id", old == null ? writing.site().newRowId() : old.get("id"));
              value.put("definition", definition);
              value.put("value", row.get("value"));
              value.put("tagId", null);
              return value;
            });
  }

  private static Map<String, @Nullable Object> told(Map<String, @Nullable Object> definition) {
    var told = new LinkedHashMap<String, @Nullable Object>();
    told.put("id", definition.get("id"));
    told.put("name", definition.get("name"));
    return told;
  }

  private interface Row {
    @Nullable Map<String, @Nullable Object> of(
        @Nullable Map<String, @Nullable Object> old, Map<?, ?> given);
  }

  private static Object merged(Writing writing, String field, @Nullable Object given, Row row) {
    var rows = new ArrayList<Map<String, @Nullable Object>>();
    if (writing.record().get(field) instanceof List<?> old) {
      old.forEach(item -> rows.add(object(item)));
    }
    if (!(given instanceof List<?> list) || !list.stream().allMatch(Map.class::isInstance)) {
      writing.wrong(field, "must be a list of objects");
      return rows;
    }
    for (var item : list) {
      merge(rows, object(item), row);
    }
    return rows;
  }

  private static void merge(
      List<Map<String, @Nullable Object>> rows, Map<String, @Nullable Object> given, Row row) {
    var old = rows.stream().filter(known -> isSame(known, given)).findFirst();
    if (Boolean.TRUE.equals(given.get("_delete"))) {
      old.ifPresent(rows::remove);
      return;
    }
    var made = row.of(old.orElse(null), given);
    if (made != null && old.isPresent()) {
      rows.set(rows.indexOf(old.get()), made);
    } else if (made != null) {
      rows.add(made);
    }
  }

  private static boolean isSame(
      Map<String, @Nullable Object> known, Map<String, @Nullable Object> given) {
    return given.get("id") instanceof Number id && id.longValue() == Shelf.id(known)
        || known.get("definition") != null
            && given.get("definition") instanceof Map<?, ?> definition
            && known.get("definition") instanceof Map<?, ?> other
            && Objects.equals(
                String.valueOf(definition.get("id")), String.valueOf(other.get("id")));
  }

  @SuppressWarnings("unchecked") // JSON objects have string keys.
  static Map<String, @Nullable Object> object(@Nullable Object value) {
    return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
  }
}
