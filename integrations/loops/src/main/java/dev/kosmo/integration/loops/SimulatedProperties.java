package dev.kosmo.integration.loops;

import dev.kosmo.integration.simulator.Formats;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The properties that contacts of a simulated team have, by type. As Loops asks, a custom one must
 * be created before it is set; what Loops does with one that was not is nowhere told, so it is
 * refused here.
 */
final class SimulatedProperties {
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Set<String> RESERVED =
      Set.of("id", "listId", "softDeleteAt", "teamId", "updatedAt");
  private static final Set<String> TYPES = Set.of("string", "number", "boolean", "date");

  private final Map<String, String> standard = new LinkedHashMap<>();
  private final Map<String, String> custom = new LinkedHashMap<>();

  SimulatedProperties() {
    for (var text : List.of("email", "firstName", "lastName", "source", "userGroup", "userId")) {
      standard.put(text, "string");
    }
    standard.put("subscribed", "boolean");
    for (var text : List.of("plan", "company")) {
      custom.put(text, "string");
    }
    for (var number : List.of("seats", "orders")) {
      custom.put(number, "number");
    }
    custom.put("trial", "boolean");
    custom.put("signupDate", "date");
  }

  void create(@Nullable Object name, @Nullable Object type) {
    if (!(name instanceof String key) || !NAME.matcher(key).matches() || RESERVED.contains(key)) {
      throw LoopsSimulator.refusal(400, "Invalid property name.");
    } else if (!(type instanceof String word) || !TYPES.contains(word)) {
      throw LoopsSimulator.refusal(400, "Invalid property type.");
    } else if (standard.containsKey(key) || custom.putIfAbsent(key, word) != null) {
      throw LoopsSimulator.refusal(400, "Property already exists.");
    }
  }

  List<Map<String, String>> list(boolean all) {
    var listed = new ArrayList<Map<String, String>>();
    if (all) {
      standard.forEach((key, type) -> listed.add(property(key, type)));
    }
    custom.forEach((key, type) -> listed.add(property(key, type)));
    return listed;
  }

  private static Map<String, String> property(String key, String type) {
    var words = key.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    var property = new LinkedHashMap<String, String>();
    property.put("key", key);
    property.put("label", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    property.put("type", type);
    return property;
  }

  /** Null resets a property; only an address and a subscription are never without a value. */
  void check(String key, @Nullable Object value) {
    var type = standard.getOrDefault(key, custom.get(key));
    if (type == null) {
      throw LoopsSimulator.refusal(400, "Unknown property: " + key + ".");
    } else if (value == null ? Set.of("email", "subscribed").contains(key) : !is(type, value)) {
      throw LoopsSimulator.refusal(400, key + " must be a " + type + ".");
    }
  }

  private static boolean is(String type, Object value) {
    return switch (type) {
      case "string" -> value instanceof String;
      case "number" -> value instanceof Number;
      case "boolean" -> value instanceof Boolean;
      default -> value instanceof Number || Formats.isDate(value) || Formats.isDateTime(value);
    };
  }
}
