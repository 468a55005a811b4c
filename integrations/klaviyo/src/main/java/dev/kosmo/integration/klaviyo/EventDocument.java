package dev.kosmo.integration.klaviyo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Klaviyo's answer about one event.
 *
 * @param included its metric and its profile, as Klaviyo sent them
 */
public record EventDocument(Event data, @Nullable List<Map<String, @Nullable Object>> included) {

  /** The name of the event's metric, such as {@code Placed Order}, or null. */
  public @Nullable String metricName() {
    for (var resource : included == null ? List.<Map<String, @Nullable Object>>of() : included) {
      if ("metric".equals(resource.get("type"))
          && resource.get("attributes") instanceof Map<?, ?> attributes
          && attributes.get("name") instanceof String name) {
        return name;
      }
    }
    return null;
  }
}
