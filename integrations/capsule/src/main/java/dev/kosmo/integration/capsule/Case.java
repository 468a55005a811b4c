package dev.kosmo.integration.capsule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case, also called project; Capsule's own word is kase. From Capsule's model Project.
 *
 * @param id its number
 * @param name its name
 * @param description free text
 * @param status {@code OPEN} or {@code CLOSED}
 * @param party for whom
 * @param owner the user who looks after it
 * @param team the team that looks after it
 * @param opportunity the sale it came from
 * @param stage where it stands on its board
 * @param expectedCloseOn a date in ISO 8601
 * @param closedOn a date in ISO 8601
 * @param tags if embedded
 * @param fields values of custom fields, if embedded
 * @param createdAt in ISO 8601
 * @param updatedAt in ISO 8601
 * @param lastContactedAt in ISO 8601
 * @param missingImportantFields whether important custom fields are empty, if embedded
 * @param tracks never in an answer; the tracks to apply to a new record, each with a {@code
 *     definition}
 * @param others everything else that Capsule sent
 */
public record Case(
    @Nullable Long id,
    @Nullable String name,
    @Nullable String description,
    @Nullable String status,
    @Nullable Reference party,
    @Nullable Reference owner,
    @Nullable Reference team,
    @Nullable Reference opportunity,
    @Nullable Reference stage,
    @Nullable String expectedCloseOn,
    @Nullable String closedOn,
    @Nullable List<Tag> tags,
    @Nullable List<FieldValue> fields,
    @Nullable String createdAt,
    @Nullable String updatedAt,
    @Nullable String lastContactedAt,
    @Nullable Boolean missingImportantFields,
    @Nullable List<@Nullable Object> tracks,
    @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
