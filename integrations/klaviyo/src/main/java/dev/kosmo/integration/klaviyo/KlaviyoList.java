package dev.kosmo.integration.klaviyo;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of subscribers. From schema {@code ListResponseObjectResource} of Klaviyo's OpenAPI
 * 2026-07-15.
 *
 * @param relationships links to what belongs to the list
 */
public record KlaviyoList(
    String id, Attributes attributes, @Nullable Map<String, @Nullable Object> relationships) {

  /**
   * What Klaviyo knows of a list.
   *
   * @param created in ISO 8601
   * @param updated in ISO 8601
   * @param optInProcess {@code single_opt_in} or {@code double_opt_in}
   * @param profileCount how many are on it; only from {@code getList}
   * @param others everything else that Klaviyo sent
   */
  @JsonNaming(SnakeCaseStrategy.class)
  public record Attributes(
      @Nullable String name,
      @Nullable String created,
      @Nullable String updated,
      @Nullable String optInProcess,
      @Nullable Long profileCount,
      @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
}
