package dev.kosmo.integration.klaviyo;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person did. From schema {@code EventResponseObjectResource} of Klaviyo's OpenAPI
 * 2026-07-15.
 *
 * @param relationships the ids of its {@code profile} and its {@code metric}
 */
public record Event(String id, Attributes attributes, @Nullable Relationships relationships) {

  /** The id of the person who did it. */
  public Optional<String> profileId() {
    return id(relationships == null ? null : relationships.profile());
  }

  /** The id of the metric that it counts for. */
  public Optional<String> metricId() {
    return id(relationships == null ? null : relationships.metric());
  }

  private static Optional<String> id(@Nullable Relationship to) {
    return to == null || to.data() == null ? Optional.empty() : Optional.of(to.data().id());
  }

  /**
   * What Klaviyo knows of an event.
   *
   * @param timestamp when it happened, in seconds since 1970
   * @param eventProperties its properties by name; {@code $value} is its value
   * @param datetime when it happened, such as {@code 2026-06-18 16:40:50+00:00}
   * @param uuid Klaviyo's other name for it
   * @param others everything else that Klaviyo sent
   */
  @JsonNaming(SnakeCaseStrategy.class)
  public record Attributes(
      @Nullable Long timestamp,
      @Nullable Map<String, @Nullable Object> eventProperties,
      @Nullable String datetime,
      @Nullable String uuid,
      @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}

  /** What an event belongs to. */
  public record Relationships(@Nullable Relationship profile, @Nullable Relationship metric) {}

  /** A link to one thing. */
  public record Relationship(@Nullable Reference data) {}

  /**
   * The name of a thing.
   *
   * @param type such as {@code profile}
   */
  public record Reference(String type, String id) {}
}
