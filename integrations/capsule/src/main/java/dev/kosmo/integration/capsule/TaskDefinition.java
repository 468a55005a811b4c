package dev.kosmo.integration.capsule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A task that a track makes. From Capsule's model Task Definition.
 *
 * @param id its number
 * @param description what to do
 * @param daysAfter how many days after {@code daysAfterRule}
 * @param daysAfterRule what the days are counted from
 * @param displayOrder where it stands in the track
 * @param others everything else that Capsule sent
 */
public record TaskDefinition(
    @Nullable Long id,
    @Nullable String description,
    @Nullable Integer daysAfter,
    @Nullable String daysAfterRule,
    @Nullable Integer displayOrder,
    @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
