package dev.kosmo.integration.klaviyo;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person whom Klaviyo knows. From schema {@code ProfileResponseObjectResource} of Klaviyo's
 * OpenAPI 2026-07-15.
 *
 * @param id such as {@code 01KSMPD0000000000000000001}
 * @param attributes what Klaviyo knows of the person
 * @param relationships links to what belongs to the person
 */
public record Profile(
    String id, Attributes attributes, @Nullable Map<String, @Nullable Object> relationships) {

  /**
   * What Klaviyo knows of a person.
   *
   * @param phoneNumber in E.164, such as {@code +15550100001}
   * @param externalId the person's id in another system
   * @param title the person's job
   * @param created in ISO 8601
   * @param updated in ISO 8601
   * @param lastEventDate when the person's newest event happened, in ISO 8601
   * @param joinedGroupAt when the person came onto the list; only as a member of a list
   * @param properties custom properties by name
   * @param others everything else that Klaviyo sent
   */
  @JsonNaming(SnakeCaseStrategy.class)
  public record Attributes(
      @Nullable String email,
      @Nullable String phoneNumber,
      @Nullable String externalId,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String organization,
      @Nullable String title,
      @Nullable String created,
      @Nullable String updated,
      @Nullable String lastEventDate,
      @Nullable String joinedGroupAt,
      @Nullable Map<String, @Nullable Object> properties,
      @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
}
