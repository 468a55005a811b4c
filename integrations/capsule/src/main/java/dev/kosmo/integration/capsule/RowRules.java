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
              } else if (row.get("name") instanceof String name && !name.isBlank()) {
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

  interface Row {
    @Nullable Map<String, @Nullable Object> of(
        @Nullable Map<String, @Nullable Object> old, Map<?, ?> given);
  }

  static Object merged(Writing writing, String field, @Nullable Object given, Row row) {
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
