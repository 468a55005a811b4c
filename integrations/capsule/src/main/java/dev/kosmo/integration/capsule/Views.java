package dev.kosmo.integration.capsule;

import dev.kosmo.integration.simulator.SimulatedRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records as Capsule sends them: numbers of other records become what is told of those. */
final class Views {
  private static final Map<String, String> SHELVES =
      Map.ofEntries(
          Map.entry("party", "parties"),
          Map.entry("organisation", "parties"),
          Map.entry("owner", "users"),
          Map.entry("completedBy", "users"),
          Map.entry("team", "teams"),
          Map.entry("milestone", "milestones"),
          Map.entry("lastOpenMilestone", "milestones"),
          Map.entry("lostReason", "lostReasons"),
          Map.entry("stage", "stages"),
          Map.entry("opportunity", "opportunities"),
          Map.entry("kase", "kases"),
          Map.entry("category", "categories"));

  /** What comes only when asked for. */
  private static final Set<String> EMBEDDED = Set.of("tags", "fields");

  private static final List<String> TOLD =
      List.of("id", "type", "username", "firstName", "lastName", "name", "colour", "pictureURL");

  private Views() {}

  static Map<String, @Nullable Object> of(
      SimulatedSite site, Map<String, @Nullable Object> record, SimulatedRequest request) {
    var embed = List.of(request.query("embed").orElse("").split(","));
    var view = new LinkedHashMap<String, @Nullable Object>();
    record.forEach(
        (field, value) -> {
          if (!EMBEDDED.contains(field) || embed.contains(field)) {
            view.put(field, told(site, field, value));
          }
        });
    return view;
  }

  private static @Nullable Object told(SimulatedSite site, String field, @Nullable Object value) {
    var shelf = SHELVES.get(field);
    return shelf != null && value instanceof Long
        ? site.shelf(shelf).find(value).map(Views::reference).orElse(null)
        : value;
  }

  private static Map<String, @Nullable Object> reference(Map<String, @Nullable Object> record) {
    var reference = new LinkedHashMap<String, @Nullable Object>();
    for (var field : TOLD) {
      if (record.get(field) != null) {
        reference.put(field, record.get(field));
      }
    }
    return reference;
  }
}
