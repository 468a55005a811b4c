package dev.kosmo.integration.close;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done. From Close's reference of {@code /task/}.
 *
 * @param id such as {@code task_...}
 * @param leadId the lead that it is about
 * @param text what is to be done
 * @param assignedTo the id of the user who is to do it
 * @param assignedToName the name of that user
 * @param date when it is due, in ISO 8601; null for a task without a date
 * @param isComplete whether it is done
 * @param dateCreated in ISO 8601
 */
@JsonNaming(SnakeCaseStrategy.class)
public record Task(
    String id,
    @Nullable String leadId,
    @Nullable String text,
    @Nullable String assignedTo,
    @Nullable String assignedToName,
    @Nullable String date,
    boolean isComplete,
    @Nullable String dateCreated) {}
