package dev.kosmo.integration.klaviyo;

import static dev.kosmo.integration.klaviyo.FilterField.Type.TEXT;
import static dev.kosmo.integration.klaviyo.FilterField.Type.TIME;

import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code /events} does with the events of a company. */
final class EventRoutes {
  private static final int PAGE = 200;
  private static final Instant OLDEST = Instant.parse("1990-01-01T00:00:00Z");
  private static final Set<String> SAME = Set.of("equals");
  private static final Map<String, FilterField> FILTERS =
      Map.of(
          "metric_id",
          new FilterField(SAME, TEXT, event -> related(event, "metric")),
          "profile_id",
          new FilterField(SAME, TEXT, event -> related(event, "profile")),
          "datetime",
          FilterField.attribute("datetime", TIME, FilterField.ORDER),
          "timestamp",
          FilterField.attribute("timestamp", TIME, FilterField.ORDER));
  private static final Set<String> FIELDS =
      Set.of(
          "properties",
          "time",
          "value",
          "value_currency",
          "unique_id",
          "backfill",
          "metric",
          "profile");

  private final SimulatedCompany company;

  EventRoutes(SimulatedCompany company) {
    this.company = company;
  }

  private static @Nullable Object related(Map<String, @Nullable Object> event, String to) {
    var relationships = (Map<?, ?>) Objects.requireNonNull(event.get("relationships"));
    return relationships.get(to) instanceof Map<?, ?> relationship
            && relationship.get("data") instanceof Map<?, ?> data
        ? data.get("id")
        : null;
  }

  SimulatedAnswer list(SimulatedRequest request) {
    RequestRules.allow(request, Set.of("filter", SimulatedPage.SIZE, SimulatedPage.CURSOR));
    var all = company.events().stream().map(SimulatedEvent::resource).toList();
    var found = request.query("filter").map(text -> Filter.select(text, FILTERS, all)).orElse(all);
    return SimulatedPage.of(request, found, PageSize.EVENTS, PAGE);
  }

  SimulatedAnswer get(SimulatedRequest request) {
    RequestRules.allow(request, Set.of("include"));
    var include = RequestRules.choices(request, "include", Set.of("metric", "profile"));
    var id = request.variable("id");
    var event =
        company.events().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Refusals.notFound("event", id));
    var included = new ArrayList<Map<String, @Nullable Object>>();
    if (include.contains("metric")) {
      included.add(metric(event.metricId()));
    }
    if (include.contains("profile")) {
      included.add(company.profile(event.profileId()).resource());
    }
    return Resources.answer(
        200, Resources.document(event.resource(), include.isEmpty() ? null : included));
  }

  private Map<String, @Nullable Object> metric(String id) {
    var attributes = Objects.requireNonNull(company.metrics().get(id));
    return Resources.linked("metrics", "metric", id, attributes, List.of("flow-triggers"));
  }

  SimulatedAnswer create(SimulatedRequest request) {
    var given = GivenDocument.of(request, "event").attributes(FIELDS);
    var properties = given.properties("properties");
    if (properties == null) {
      throw given.refused("properties", "'properties' is a required field.");
    }
    if (given.fields().get("value") instanceof Number value) {
      properties.put("$value", value);
    } else if (given.fields().get("value") != null) {
      throw given.refused("value", "'value' must be a number.");
    }
    var metric =
        GivenDocument.of("/data/attributes/metric", given.fields().get("metric"), "metric")
            .attributes(Set.of("name", "service"))
            .requiredText("name");
    var profile = profile(given);
    add(profile, metric, given.text("unique_id"), time(given), properties);
    return SimulatedAnswer.empty(202);
  }

  private SimulatedProfile profile(Given given) {
    var document =
        GivenDocument.of("/data/attributes/profile", given.fields().get("profile"), "profile");
    document.attributes(SimulatedProfile.FIELDS);
    return company.profile(
        document
            .id()
            .orElseThrow(
                () ->
                    Refusals.pointer(
                        document.pointer() + "/id", "Name the profile by its id here.")));
  }

  private @Nullable Instant time(Given given) {
    var time = given.time("time");
    if (time != null
        && (time.isBefore(OLDEST) || time.isAfter(Instant.now().plus(Duration.ofDays(365))))) {
      throw given.refused("time", "'time' must be after 1990 and at most a year from now.");
    }
    return time;
  }

  /** An event that repeats another one is taken, but counts once. */
  void add(
      SimulatedProfile profile,
      String metric,
      @Nullable String uniqueId,
      @Nullable Instant given,
      Map<String, @Nullable Object> properties) {
    var time = given == null ? company.tick() : given;
    var event =
        new SimulatedEvent(
            company.newId("E"),
            profile.id(),
            company.metric(metric),
            uniqueId == null ? "" + time.getEpochSecond() : uniqueId,
            time,
            new LinkedHashMap<>(properties));
    if (company.events().stream().noneMatch(event::isSameAs)) {
      company.events().add(0, event);
      profile.attributes().put("last_event_date", Times.text(time));
    }
  }
}
