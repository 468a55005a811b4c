package dev.kosmo.integration.capsule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The records of one kind, by number. Numbers are counted, so that two runs see the same. */
final class Shelf {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

  private final Map<Long, Map<String, @Nullable Object>> records = new LinkedHashMap<>();
  private long nextId;

  Shelf(long firstId) {
    nextId = firstId;
  }

  long newId() {
    return nextId++;
  }

  void put(Map<String, @Nullable Object> record) {
    records.put(id(record), record);
  }

  static long id(Map<String, @Nullable Object> record) {
    return record.get("id") instanceof Number id ? id.longValue() : 0;
  }

  Optional<Map<String, @Nullable Object>> find(@Nullable Object id) {
    var text = String.valueOf(id);
    return NUMBER.matcher(text).matches()
        ? Optional.ofNullable(records.get(Long.valueOf(text)))
        : Optional.empty();
  }

  /** The record that a path names; what is no number is no path of Capsule's. */
  Map<String, @Nullable Object> require(String id, String singular) {
    if (!NUMBER.matcher(id).matches()) {
      throw Refusals.noSuchPath();
    }
    return find(id).orElseThrow(() -> Refusals.notFound(singular));
  }

  Optional<Map<String, @Nullable Object>> findBy(String field, @Nullable Object value) {
    return all().stream()
        .filter(record -> value != null && value.equals(record.get(field)))
        .findFirst();
  }

  List<Map<String, @Nullable Object>> all() {
    return List.copyOf(records.values());
  }

  void remove(Map<String, @Nullable Object> record) {
    records.remove(id(record));
  }

  /** Removes the records that point at another one, such as the tasks of a contact. */
  void removeWhere(String field, long id) {
    records.values().removeIf(record -> Long.valueOf(id).equals(record.get(field)));
  }
}
