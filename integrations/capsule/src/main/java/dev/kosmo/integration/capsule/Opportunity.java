package dev.kosmo.integration.capsule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A possible sale. From Capsule's model Opportunity.
 *
 * @param id its number
 * @param name its name
 * @param description free text
 * @param party with whom
 * @param owner the user who looks after it
 * @param team the team that looks after it
 * @param milestone how far it has come
 * @param lostReason why it was lost
 * @param value what it is worth
 * @param probability in percent
 * @param expectedCloseOn a date in ISO 8601
 * @param closedOn a date in ISO 8601
 * @param tags if embedded
 * @param fields values of custom fields, if embedded
 * @param createdAt in ISO 8601
 * @param updatedAt in ISO 8601
 * @param durationBasis the unit of its duration, such as {@code MONTH}, or {@code FIXED}
 * @param duration over how many of them its value comes in
 * @param lastContactedAt in ISO 8601
 * @param lastStageChangedAt in ISO 8601
 * @param lastOpenMilestone how far it had come when it was closed
 * @param missingImportantFields whether important custom fields are empty, if embedded
 * @param tracks never in an answer; the tracks to apply to a new record, each with a {@code
 *     definition}
 * @param others everything else that Capsule sent
 */
public record Opportunity(
    @Nullable Long id,
    @Nullable String name,
    @Nullable String description,
    @Nullable Reference party,
    @Nullable Reference owner,
    @Nullable Reference team,
    @Nullable Reference milestone,
    @Nullable Reference lostReason,
    @Nullable Money value,
    @Nullable Integer probability,
    @Nullable String expectedCloseOn,
    @Nullable String closedOn,
    @Nullable List<Tag> tags,
    @Nullable List<FieldValue> fields,
    @Nullable String createdAt,
    @Nullable String updatedAt,
    @Nullable String durationBasis,
    @Nullable Integer duration,
    @Nullable String lastContactedAt,
    @Nullable String lastStageChangedAt,
    @Nullable Reference lastOpenMilestone,
    @Nullable Boolean missingImportantFields,
    @Nullable List<@Nullable Object> tracks,
    @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
