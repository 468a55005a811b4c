package dev.kosmo.integration.klaviyo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of a simulated company.
 *
 * @param members the times when they came onto it, by the ids of their profiles; they change
 */
record SimulatedList(
    String id, Map<String, @Nullable Object> attributes, Map<String, String> members) {

  static final String SINGLE_OPT_IN = "single_opt_in";
  static final String DOUBLE_OPT_IN = "double_opt_in";

  static SimulatedList of(String id, String name, String optInProcess, String now) {
    var attributes = new LinkedHashMap<String, @Nullable Object>();
    attributes.put("name", name);
    attributes.put("created", now);
    attributes.put("updated", now);
    attributes.put("opt_in_process", optInProcess);
    return new SimulatedList(id, attributes, new LinkedHashMap<>());
  }

  /** Whether subscribers come onto it only after they have answered an email. */
  boolean asksForConfirmation() {
    return DOUBLE_OPT_IN.equals(attributes.get("opt_in_process"));
  }

  Map<String, @Nullable Object> resource(boolean withCount) {
    var shown = new LinkedHashMap<>(attributes);
    if (withCount) {
      shown.put("profile_count", members.size());
    }
    return Resources.linked(
        "lists", "list", id, shown, List.of("profiles", "tags", "flow-triggers"));
  }
}
