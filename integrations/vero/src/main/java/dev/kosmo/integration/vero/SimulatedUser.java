package dev.kosmo.integration.vero;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody whom a simulated project knows. */
record SimulatedUser(
    String id,
    @Nullable String email,
    Map<String, @Nullable Object> attributes,
    boolean subscribed) {

  SimulatedUser {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  static SimulatedUser unknown(String id) {
    return new SimulatedUser(id, null, Map.of(), true);
  }

  SimulatedUser with(@Nullable String newEmail, Map<String, @Nullable Object> changes) {
    var all = new LinkedHashMap<>(attributes);
    all.putAll(changes);
    return new SimulatedUser(id, newEmail == null ? email : newEmail, all, subscribed);
  }

  SimulatedUser subscribed(boolean wanted) {
    return new SimulatedUser(id, email, attributes, wanted);
  }
}
