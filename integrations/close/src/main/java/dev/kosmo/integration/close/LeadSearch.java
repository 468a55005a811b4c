package dev.kosmo.integration.close;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of Close's search language that the functions document: words, {@code name:}, {@code
 * status:}, {@code custom.FIELD:}, {@code created_at>=} and {@code AND}. Anything else is refused
 * rather than searched for, since Close would understand it differently.
 */
final class LeadSearch {
  private static final Pattern FIELD = Pattern.compile("([A-Za-z_.][^:<>=\"]*):(.+)");
  private static final Pattern SINCE = Pattern.compile("created_at\\s*>=\\s*(\\S+)");
  private static final Pattern UNKNOWN = Pattern.compile("[()<>=:*\"]|\\b(OR|NOT|AND)\\b");

  private final SimulatedOrganization organization;

  private LeadSearch(SimulatedOrganization organization) {
    this.organization = organization;
  }

  static Predicate<Map<String, @Nullable Object>> parse(
      String query, SimulatedOrganization organization) {
    Predicate<Map<String, @Nullable Object>> all = lead -> true;
    if (query.isBlank()) {
      return all;
    }
    var search = new LeadSearch(organization);
    for (var term : query.strip().split("\\s+AND\\s+", -1)) {
      all = all.and(search.term(term.strip()));
    }
    return all;
  }

  private Predicate<Map<String, @Nullable Object>> term(String term) {
    var since = SINCE.matcher(term);
    if (since.matches()) {
      return since(unquoted(since.group(1)));
    }
    var field = FIELD.matcher(term);
    return field.matches()
        ? field(field.group(1), unquoted(field.group(2).strip()))
        : anywhere(unquoted(term));
  }

  private Predicate<Map<String, @Nullable Object>> field(String field, String value) {
    if (field.equals("name")) {
      return lead -> contains(lead.get("name"), value);
    } else if (field.equals("status")) {
      return lead -> value.equalsIgnoreCase("" + lead.get("status_label"));
    } else if (field.startsWith("custom.")) {
      var key = "custom." + customFieldId(field.substring("custom.".length()));
      return lead -> value.equalsIgnoreCase("" + lead.get(key));
    }
    throw refused("There is no field `%s` to search in.".formatted(field));
  }

  private String customFieldId(String field) {
    return organization.customFields().containsKey(field)
        ? field
        : organization
            .customFieldId(field)
            .orElseThrow(() -> refused("There is no custom field `%s`.".formatted(field)));
  }

  private static Predicate<Map<String, @Nullable Object>> since(String date) {
    try {
      var first = LocalDate.parse(date).toString();
      // Times in ISO 8601 and one zone sort as text.
      return lead -> ("" + lead.get("date_created")).compareTo(first) >= 0;
    } catch (DateTimeParseException e) {
      throw refused("`%s` is not a date such as 2026-01-01.".formatted(date));
    }
  }

  private static Predicate<Map<String, @Nullable Object>> anywhere(String text) {
    return lead ->
        lead.entrySet().stream()
            .anyMatch(field -> isSearched(field.getKey()) && contains(field.getValue(), text));
  }

  private static boolean isSearched(String field) {
    return List.of("name", "url", "description", "contacts", "status_label").contains(field)
        || field.startsWith("custom.");
  }

  private static boolean contains(@Nullable Object value, String text) {
    if (value instanceof Map<?, ?> fields) {
      return fields.values().stream().anyMatch(inner -> contains(inner, text));
    } else if (value instanceof List<?> list) {
      return list.stream().anyMatch(inner -> contains(inner, text));
    }
    return value != null
        && value.toString().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }

  private static String unquoted(String text) {
    if (text.length() > 2 && text.startsWith("\"") && text.endsWith("\"")) {
      var inner = text.substring(1, text.length() - 1);
      if (!inner.contains("\"")) {
        return inner;
      }
    } else if (!text.isEmpty() && !UNKNOWN.matcher(text).find()) {
      return text;
    }
    throw refused("`%s` is not understood.".formatted(text));
  }

  private static RuntimeException refused(String text) {
    return Refusals.field("query", text);
  }
}
