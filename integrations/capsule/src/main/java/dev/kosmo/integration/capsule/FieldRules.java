package dev.kosmo.integration.capsule;

import dev.kosmo.integration.simulator.Formats;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields that a kind of record takes, and what may stand in each. Others are ignored. */
final class FieldRules {

  /** Leads a given value to the one that is stored; notes what is wrong with it. */
  interface Rule {
    @Nullable Object read(Writing writing, String field, @Nullable Object given);
  }

  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?");

  private final Map<String, Rule> rules = new LinkedHashMap<>();

  FieldRules on(Rule rule, String... fields) {
    for (var field : fields) {
      rules.put(field, rule);
    }
    return this;
  }

  void apply(Writing writing, Map<String, ?> given) {
    rules.forEach(
        (field, rule) -> {
          if (given.containsKey(field)) {
            writing.record().put(field, rule.read(writing, field, given.get(field)));
          }
        });
  }

  static @Nullable Object text(Writing writing, String field, @Nullable Object given) {
    return given == null || given instanceof String ? given : writing.wrong(field, "must be text");
  }

  static @Nullable Object flag(Writing writing, String field, @Nullable Object given) {
    return given instanceof Boolean ? given : writing.wrong(field, "must be true or false");
  }

  static @Nullable Object percent(Writing writing, String field, @Nullable Object given) {
    return given == null || given instanceof Integer number && number >= 0 && number <= 100
        ? given
        : writing.wrong(field, "must be between 0 and 100");
  }

  static @Nullable Object date(Writing writing, String field, @Nullable Object given) {
    return given == null || Formats.isDate(given)
        ? given
        : writing.wrong(field, "must be a date such as 2026-05-15");
  }

  static @Nullable Object time(Writing writing, String field, @Nullable Object given) {
    return given == null || given instanceof String text && TIME.matcher(text).matches()
        ? given
        : writing.wrong(field, "must be a time such as 18:00:00");
  }

  static @Nullable Object texts(Writing writing, String field, @Nullable Object given) {
    return given == null
            || given instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
        ? given
        : writing.wrong(field, "must be a list of texts");
  }

  static @Nullable Object money(Writing writing, String field, @Nullable Object given) {
    if (given == null) {
      return null;
    } else if (!(given instanceof Map<?, ?> money && money.get("amount") instanceof Number)) {
      return writing.wrong(field, "must have an amount");
    } else if (!(money.get("currency") instanceof String code && code.matches("[A-Z]{3}"))) {
      return writing.wrong(field + ".currency", "is required");
    }
    return given;
  }

  static Rule oneOf(String... values) {
    return (writing, field, given) ->
        List.of(values).contains(String.valueOf(given))
            ? given
            : writing.wrong(field, "must be one of " + String.join(", ", values));
  }

  /** Another record by its number, or by a name that it has. */
  static Rule reference(String shelf, String... names) {
    return (writing, field, given) -> {
      if (given == null) {
        return null;
      }
      var records = writing.site().shelf(shelf);
      var key = given instanceof Map<?, ?> map ? map : Map.of("id", given);
      var found = records.find(key.get("id"));
      for (var name : names) {
        found = found.or(() -> records.findBy(name, key.get(name)));
      }
      return found.isPresent() ? Shelf.id(found.get()) : writing.wrong(field, "was not found");
    };
  }
}
