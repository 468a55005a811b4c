package dev.kosmo.integration.capsule;

import dev.kosmo.integration.simulator.Formats;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rows of texts inside a record, such as email addresses.
 *
 * @param needed the text that each row must have, empty for none
 * @param isRight what that text must be
 * @param others the texts that a row may have
 */
record TextRows(String needed, Predicate<@Nullable Object> isRight, String... others)
    implements FieldRules.Rule {

  /** Rows which need nothing. */
  static TextRows of(String... names) {
    return new TextRows("", value -> true, names);
  }

  /** Rows which need one text. */
  static TextRows with(String needed, String... others) {
    return new TextRows(needed, TextRows::isText, others);
  }

  /** Email addresses. */
  static TextRows emails() {
    return new TextRows("address", Formats::isEmail, "type");
  }

  @Override
  public Object read(Writing writing, String field, @Nullable Object given) {
    return RowRules.merged(
        writing, field, given, (old, changes) -> row(writing, field, old, changes));
  }

  private @Nullable Map<String, @Nullable Object> row(
      Writing writing, String field, @Nullable Map<String, @Nullable Object> old, Map<?, ?> given) {
    var row = new LinkedHashMap<String, @Nullable Object>();
    row.put("id", old == null ? writing.site().newRowId() : old.get("id"));
    for (var name : others) {
      row.put(name, given.containsKey(name) || old == null ? given.get(name) : old.get(name));
      if (row.get(name) != null && !(row.get(name) instanceof String)) {
        writing.wrong(field, name + " must be text");
        return null;
      }
    }
    if (!needed.isEmpty()) {
      row.put(
          needed, given.get(needed) != null || old == null ? given.get(needed) : old.get(needed));
      if (!isRight.test(row.get(needed))) {
        writing.wrong(
            field, needed + (isText(row.get(needed)) ? " is not a valid one" : " is required"));
        return null;
      }
    }
    return row;
  }

  private static boolean isText(@Nullable Object value) {
    return value instanceof String text && !text.isBlank();
  }
}
