package dev.kosmo.integration.capsule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of tasks that can be applied to an opportunity or a case. From Capsule's model Track
 * Definition.
 *
 * @param id its number
 * @param description its name
 * @param captureRule {@code OPPORTUNITY} or {@code PROJECT}: what it can be applied to
 * @param direction {@code START_DATE} or {@code END_DATE}: what its days are counted from
 * @param taskDefinitions the tasks that it makes
 * @param createdAt in ISO 8601
 * @param updatedAt in ISO 8601
 * @param others everything else that Capsule sent
 */
public record TrackDefinition(
    @Nullable Long id,
    @Nullable String description,
    @Nullable String captureRule,
    @Nullable String direction,
    @Nullable List<TaskDefinition> taskDefinitions,
    @Nullable String createdAt,
    @Nullable String updatedAt,
    @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
