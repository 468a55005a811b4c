package dev.kosmo.integration.klaviyo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of a simulated company.
 *
 * @param uniqueId what makes it the same as another one of its profile and metric
 */
record SimulatedEvent(
    String id,
    String profileId,
    String metricId,
    String uniqueId,
    Instant time,
    Map<String, @Nullable Object> properties) {

  boolean isSameAs(SimulatedEvent other) {
    return profileId.equals(other.profileId)
        && metricId.equals(other.metricId)
        && uniqueId.equals(other.uniqueId);
  }

  Map<String, @Nullable Object> resource() {
    var attributes = new LinkedHashMap<String, @Nullable Object>();
    attributes.put("timestamp", time.getEpochSecond());
    attributes.put("event_properties", properties);
    attributes.put("datetime", Times.text(time).replace('T', ' '));
    attributes.put("uuid", new UUID(time.getEpochSecond(), id.hashCode()).toString());
    var resource = Resources.resource("events", "event", id, attributes);
    var self = Resources.self("events", id);
    var relationships = new LinkedHashMap<String, @Nullable Object>();
    relationships.put(
        "profile",
        Resources.relationship(self, "profile", Resources.reference("profile", profileId)));
    relationships.put(
        "metric", Resources.relationship(self, "metric", Resources.reference("metric", metricId)));
    resource.put("relationships", relationships);
    return resource;
  }
}
