package dev.kosmo.integration.capsule;

import dev.kosmo.integration.simulator.Refusal;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The conditions of {@code /filters/results}, all of which must hold. */
final class Filters {
  /** Some of Capsule's: it has filters for dates and custom fields besides. */
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "name",
          "type",
          "jobTitle",
          "probability",
          "owner",
          "team",
          "isOpen",
          "hasTags",
          "status",
          "milestone",
          "tag",
          "email");

  private static final Set<String> OPERATORS =
      Set.of("is", "is not", "contains", "starts with", "ends with");

  private Filters() {}

  static Predicate<Map<String, @Nullable Object>> of(SimulatedSite site, SimulatedRequest request) {
    var filter = request.object().map(body -> body.get("filter")).orElse(null);
    if (!(filter instanceof Map<?, ?> map && map.get("conditions") instanceof List<?> conditions)) {
      throw Refusals.badRequest("The body must be an object with filter.conditions");
    }
    return conditions.stream()
        .map(condition -> condition(site, condition))
        .reduce(record -> true, Predicate::and);
  }

  private static Predicate<Map<String, @Nullable Object>> condition(
      SimulatedSite site, @Nullable Object given) {
    if (!(given instanceof Map<?, ?> condition)) {
      throw Refusals.badRequest("A condition must be an object");
    }
    var field = String.valueOf(condition.get("field"));
    var operator = String.valueOf(condition.get("operator"));
    if (!FIELDS.contains(field)) {
      throw invalid("field", "invalid field name");
    } else if (!OPERATORS.contains(operator)) {
      throw invalid("operator", "invalid operator");
    }
    var wanted = condition.get("value");
    return record -> holds(operator, value(site, record, field), wanted);
  }

  private static Refusal invalid(String field, String message) {
    var problems = new Problems("filter");
    problems.add(field, message);
    return problems.refusal();
  }

  private static @Nullable Object value(
      SimulatedSite site, Map<String, @Nullable Object> record, String field) {
    return switch (field) {
      case "id", "name", "type", "jobTitle", "probability", "owner", "team" -> record.get(field);
      case "isOpen" -> record.get("closedOn") == null;
      case "hasTags" -> record.get("tags") instanceof List<?> tags && !tags.isEmpty();
      case "status" -> status(site, record);
      case "milestone" -> milestone(site, record).get("name");
      case "tag" -> names(record.get("tags"));
      case "email" -> SearchText.of(record);
      default -> throw new IllegalArgumentException(field);
    };
  }

  private static String status(SimulatedSite site, Map<String, @Nullable Object> record) {
    if (record.containsKey("status")) {
      return String.valueOf(record.get("status")).toLowerCase(Locale.ROOT);
    }
    return record.get("closedOn") == null
        ? "open"
        : String.valueOf(milestone(site, record).get("name")).toLowerCase(Locale.ROOT);
  }

  private static Map<String, @Nullable Object> milestone(
      SimulatedSite site, Map<String, @Nullable Object> record) {
    return site.shelf("milestones").find(record.get("milestone")).orElse(Map.of());
  }

  private static List<?> names(@Nullable Object tags) {
    return tags instanceof List<?> list
        ? list.stream().map(tag -> RowRules.object(tag).get("name")).toList()
        : List.of();
  }

  private static boolean holds(String operator, @Nullable Object value, @Nullable Object wanted) {
    return switch (operator) {
      case "is" -> is(value, wanted);
      case "is not" -> !is(value, wanted);
      case "contains" -> text(value).contains(text(wanted));
      case "starts with" -> text(value).startsWith(text(wanted));
      case "ends with" -> text(value).endsWith(text(wanted));
      default -> throw new IllegalArgumentException(operator);
    };
  }

  private static boolean is(@Nullable Object value, @Nullable Object wanted) {
    return value instanceof List<?> several
        ? several.contains(wanted)
        : Objects.equals(String.valueOf(value), String.valueOf(wanted));
  }

  private static String text(@Nullable Object value) {
    return String.valueOf(value).toLowerCase(Locale.ROOT);
  }
}
