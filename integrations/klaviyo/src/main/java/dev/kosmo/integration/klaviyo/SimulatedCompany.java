package dev.kosmo.integration.klaviyo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The data of one company. Ids come from counters and times from a clock that moves a minute with
 * each thing that is made, so that two runs see the same.
 */
final class SimulatedCompany {
  private final String letter;
  private final String name;
  private final Map<String, Integer> counters = new LinkedHashMap<>();
  private Instant clock = Instant.parse("2026-01-01T08:00:00Z");
  private int listsToday;

  private final Map<String, SimulatedProfile> profiles = new LinkedHashMap<>();
  private final Map<String, SimulatedList> lists = new LinkedHashMap<>();
  private final Map<String, Map<String, @Nullable Object>> metrics = new LinkedHashMap<>();
  private final List<SimulatedEvent> events = new ArrayList<>();
  private final List<Map<String, @Nullable Object>> flows = new ArrayList<>();
  private final Map<String, Map<String, @Nullable Object>> campaigns = new LinkedHashMap<>();
  private final Map<String, Channel> channels = new LinkedHashMap<>();

  SimulatedCompany(String letter, String name) {
    this.letter = letter;
    this.name = name;
  }

  String name() {
    return name;
  }

  String letter() {
    return letter;
  }

  /** A short id such as {@code LD0001}. */
  String newId(String kind) {
    return "%s%s%04d".formatted(kind, letter, counters.merge(kind, 1, Integer::sum));
  }

  /** An id of the 26 characters that profiles and campaigns have. */
  String newLongId(String kind) {
    return "01KS%s%s%019d".formatted(kind, letter, counters.merge(kind, 1, Integer::sum));
  }

  Instant tick() {
    clock = clock.plus(Duration.ofMinutes(1));
    return clock;
  }

  void moveClockTo(String time) {
    clock = Instant.parse(time);
  }

  Map<String, SimulatedProfile> profiles() {
    return profiles;
  }

  Map<String, SimulatedList> lists() {
    return lists;
  }

  /** How many lists have been created through the API, of which Klaviyo counts those of a day. */
  int countNewList() {
    return ++listsToday;
  }

  /** Attributes by id. */
  Map<String, Map<String, @Nullable Object>> metrics() {
    return metrics;
  }

  /** The id of the metric of that name, which is made if there is none. */
  String metric(String metricName) {
    for (var metric : metrics.entrySet()) {
      if (metricName.equals(metric.getValue().get("name"))) {
        return metric.getKey();
      }
    }
    var id = newId("M");
    var now = Times.text(tick());
    var attributes = new LinkedHashMap<String, @Nullable Object>();
    attributes.put("name", metricName);
    attributes.put("created", now);
    attributes.put("updated", now);
    attributes.put("integration", null);
    metrics.put(id, attributes);
    return id;
  }

  /** The newest first. */
  List<SimulatedEvent> events() {
    return events;
  }

  List<Map<String, @Nullable Object>> flows() {
    return flows;
  }

  List<Map<String, @Nullable Object>> campaigns() {
    return List.copyOf(campaigns.values());
  }

  void addCampaign(Channel channel, String id, Map<String, @Nullable Object> campaign) {
    campaigns.put(id, campaign);
    channels.put(id, channel);
  }

  /** The channel of a campaign, which Klaviyo does not show in it. */
  @Nullable Channel channel(String campaignId) {
    return channels.get(campaignId);
  }

  SimulatedProfile profile(String id) {
    return Optional.ofNullable(profiles.get(id))
        .orElseThrow(() -> Refusals.notFound("profile", id));
  }

  SimulatedList list(String id) {
    return Optional.ofNullable(lists.get(id)).orElseThrow(() -> Refusals.notFound("list", id));
  }

  /** Who has that value in an identifying field, whatever its upper and lower case. */
  Optional<SimulatedProfile> find(String field, @Nullable Object value) {
    return value == null
        ? Optional.empty()
        : profiles.values().stream()
            .filter(p -> value.toString().equalsIgnoreCase("" + p.attributes().get(field)))
            .findFirst();
  }
}
