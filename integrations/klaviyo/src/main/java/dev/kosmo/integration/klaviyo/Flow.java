package dev.kosmo.integration.klaviyo;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A series of messages that something sets off. From schema {@code FlowResponseObjectResource} of
 * Klaviyo's OpenAPI 2026-07-15.
 *
 * @param relationships links to what belongs to the flow
 */
public record Flow(
    String id, Attributes attributes, @Nullable Map<String, @Nullable Object> relationships) {

  /**
   * What Klaviyo knows of a flow.
   *
   * @param status such as {@code draft}, {@code manual} or {@code live}
   * @param created in ISO 8601
   * @param updated in ISO 8601
   * @param triggerType what sets it off, such as {@code Added to List}
   * @param others everything else that Klaviyo sent
   */
  @JsonNaming(SnakeCaseStrategy.class)
  public record Attributes(
      @Nullable String name,
      @Nullable String status,
      @Nullable Boolean archived,
      @Nullable String created,
      @Nullable String updated,
      @Nullable String triggerType,
      @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
}
