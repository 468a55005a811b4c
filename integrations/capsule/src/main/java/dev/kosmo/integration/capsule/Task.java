package dev.kosmo.integration.capsule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done. From Capsule's model Task.
 *
 * @param id its number
 * @param description what to do
 * @param detail more about it
 * @param status {@code OPEN}, {@code COMPLETED} or {@code PENDING}
 * @param dueOn a date in ISO 8601
 * @param dueTime a time of day
 * @param category what kind of task
 * @param owner who is to do it
 * @param party the contact it is about
 * @param opportunity the sale it is about
 * @param kase the case it is about
 * @param completedAt in ISO 8601
 * @param completedBy who did it
 * @param createdAt in ISO 8601
 * @param updatedAt in ISO 8601
 * @param hasTrack whether a track made it
 * @param taskDayDelayRule which days count towards its date
 * @param daysAfterRule what its date is counted from
 * @param daysAfter how many days after that it is due
 * @param others everything else that Capsule sent
 */
public record Task(
    @Nullable Long id,
    @Nullable String description,
    @Nullable String detail,
    @Nullable String status,
    @Nullable String dueOn,
    @Nullable String dueTime,
    @Nullable Reference category,
    @Nullable Reference owner,
    @Nullable Reference party,
    @Nullable Reference opportunity,
    @Nullable Reference kase,
    @Nullable String completedAt,
    @Nullable Reference completedBy,
    @Nullable String createdAt,
    @Nullable String updatedAt,
    @Nullable Boolean hasTrack,
    @Nullable String taskDayDelayRule,
    @Nullable String daysAfterRule,
    @Nullable Integer daysAfter,
    @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
