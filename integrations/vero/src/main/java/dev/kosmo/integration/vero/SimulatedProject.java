package dev.kosmo.integration.vero;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one account of a simulated Vero has taken in. */
final class SimulatedProject {
  private static final Duration SAME_EVENT = Duration.ofMinutes(5);

  private final InstantSource clock;
  private final Map<String, SimulatedUser> users = new LinkedHashMap<>();
  private final List<SimulatedEvent> events = new ArrayList<>();
  private final Map<SimulatedEvent, Instant> recorded = new HashMap<>();

  SimulatedProject(InstantSource clock) {
    this.clock = clock;
  }

  Optional<SimulatedUser> user(String id) {
    return Optional.ofNullable(users.get(id));
  }

  List<SimulatedEvent> events() {
    return List.copyOf(events);
  }

  void identify(String id, @Nullable String email, Map<String, @Nullable Object> attributes) {
    users.put(id, userOrNew(id).with(email, attributes));
  }

  /** Nobody is created by it: an unknown id is accepted and has no effect. */
  void subscribe(String id, boolean subscribed) {
    users.computeIfPresent(id, (known, user) -> user.subscribed(subscribed));
  }

  void track(
      String idOrEmail,
      @Nullable String email,
      String name,
      Map<String, @Nullable Object> data,
      @Nullable Object checkId) {
    var user = user(idOrEmail).or(() -> byEmail(email)).orElseGet(() -> userOrNew(idOrEmail));
    users.put(user.id(), user.with(email, Map.of()));
    var event = SimulatedEvent.of(user.id(), name, data, checkId);
    var now = clock.instant();
    var before = recorded.get(event);
    if (before == null || !now.isBefore(before.plus(SAME_EVENT))) {
      recorded.put(event, now);
      events.add(event);
    }
  }

  private SimulatedUser userOrNew(String id) {
    return user(id).orElseGet(() -> SimulatedUser.unknown(id));
  }

  private Optional<SimulatedUser> byEmail(@Nullable String email) {
    return users.values().stream()
        .filter(user -> email != null && email.equalsIgnoreCase(user.email()))
        .findFirst();
  }
}
