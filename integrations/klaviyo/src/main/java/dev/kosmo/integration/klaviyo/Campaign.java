package dev.kosmo.integration.klaviyo;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message to many at once. From schema {@code CampaignResponseObjectResource} of Klaviyo's
 * OpenAPI 2026-07-15.
 *
 * @param relationships links to what belongs to the campaign
 */
public record Campaign(
    String id, Attributes attributes, @Nullable Map<String, @Nullable Object> relationships) {

  /**
   * What Klaviyo knows of a campaign.
   *
   * @param status such as {@code Draft}, {@code Scheduled} or {@code Sent}
   * @param audiences who gets it
   * @param createdAt in ISO 8601
   * @param scheduledAt when it was or will be scheduled, in ISO 8601
   * @param updatedAt in ISO 8601
   * @param sendTime when it is sent, in ISO 8601
   * @param others everything else that Klaviyo sent, such as {@code send_strategy}
   */
  @JsonNaming(SnakeCaseStrategy.class)
  public record Attributes(
      @Nullable String name,
      @Nullable String status,
      @Nullable Boolean archived,
      @Nullable Audiences audiences,
      @Nullable String createdAt,
      @Nullable String scheduledAt,
      @Nullable String updatedAt,
      @Nullable String sendTime,
      @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}

  /**
   * Who gets a campaign.
   *
   * @param included ids of lists and segments
   * @param excluded ids of lists and segments that are left out
   */
  public record Audiences(@Nullable List<String> included, @Nullable List<String> excluded) {}
}
