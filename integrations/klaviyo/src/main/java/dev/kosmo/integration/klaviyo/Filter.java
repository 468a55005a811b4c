package dev.kosmo.integration.klaviyo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Klaviyo's filter language: {@code operator(field,value)}, several of them joined by commas or by
 * {@code and(...)}. What an endpoint does not filter by is refused and never passed over.
 */
final class Filter {
  private final String text;
  private final Map<String, FilterField> fields;
  private final Map<String, List<String>> used = new LinkedHashMap<>();
  private int at;

  private Filter(String text, Map<String, FilterField> fields) {
    this.text = text;
    this.fields = fields;
  }

  static Filter of(String text, Map<String, FilterField> fields) {
    return new Filter(text, fields);
  }

  static List<Map<String, @Nullable Object>> select(
      String text, Map<String, FilterField> fields, List<Map<String, @Nullable Object>> resources) {
    return resources.stream().filter(of(text, fields).parse()).toList();
  }

  /** What the parsed filter compares a field with. */
  List<String> comparedWith(String field) {
    return used.getOrDefault(field, List.of());
  }

  Predicate<Map<String, @Nullable Object>> parse() {
    var all = conjunction();
    if (at != text.length()) {
      throw refused("Nothing is expected at character %d.".formatted(at + 1));
    }
    return all;
  }

  private Predicate<Map<String, @Nullable Object>> conjunction() {
    var all = term();
    while (accept(',')) {
      all = all.and(term());
    }
    return all;
  }

  private Predicate<Map<String, @Nullable Object>> term() {
    var operator = word();
    expect('(');
    if (operator.equals("and")) {
      var inner = conjunction();
      expect(')');
      return inner;
    }
    var name = word();
    expect(',');
    var values = values();
    expect(')');
    return comparison(operator, name, values);
  }

  private Predicate<Map<String, @Nullable Object>> comparison(
      String operator, String name, List<String> values) {
    var field = fields.get(name);
    if (field == null) {
      throw refused("%s is not a field to filter by here.".formatted(name));
    } else if (!field.operators().contains(operator)) {
      throw refused("%s cannot be filtered with %s.".formatted(name, operator));
    } else if (values.size() != 1 && !operator.equals("any")) {
      throw refused("%s takes one value.".formatted(operator));
    }
    used.computeIfAbsent(name, any -> new ArrayList<>()).addAll(values);
    var comparisons =
        values.stream().map(value -> Comparison.of(operator, name, field.type(), value)).toList();
    return resource -> {
      var actual = field.value().apply(resource);
      return actual != null && comparisons.stream().anyMatch(one -> one.test(actual));
    };
  }

  private List<String> values() {
    if (!accept('[')) {
      return List.of(value());
    }
    var values = new ArrayList<>(List.of(value()));
    while (accept(',')) {
      values.add(value());
    }
    expect(']');
    return values;
  }

  private String value() {
    skipBlanks();
    if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
      var end = text.indexOf(text.charAt(at), at + 1);
      if (end < 0) {
        throw refused("A quote is not closed.");
      }
      var value = text.substring(at + 1, end);
      at = end + 1;
      return value;
    }
    return word();
  }

  private String word() {
    skipBlanks();
    var start = at;
    while (at < text.length() && "(),[]\"'".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    var word = text.substring(start, at).strip();
    if (word.isEmpty()) {
      throw refused("Something is missing at character %d.".formatted(start + 1));
    }
    return word;
  }

  private void skipBlanks() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private boolean accept(char expected) {
    skipBlanks();
    if (at < text.length() && text.charAt(at) == expected) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char expected) {
    if (!accept(expected)) {
      throw refused("A %c is missing at character %d.".formatted(expected, at + 1));
    }
  }

  static RuntimeException refused(String detail) {
    return Refusals.parameter("filter", "Invalid filter. " + detail);
  }
}
