package dev.kosmo.integration.close;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened with a lead. From Close's reference of {@code /activity/}; what only some
 * types have is in {@code others}.
 *
 * @param className Close's own word for what it is, such as {@code Email}
 * @param type the word for it in small letters, such as {@code email}
 * @param id such as {@code acti_...}
 * @param leadId the lead that it is about
 * @param contactId the person that it is about
 * @param userId who did it
 * @param direction of an email, call or text message, such as {@code outgoing}
 * @param status such as {@code sent} or {@code completed}
 * @param duration of a call or meeting, in seconds
 * @param title of a meeting
 * @param subject of an email
 * @param bodyPreview the beginning of an email
 * @param note the text of a note or call
 * @param text the text of a text message
 * @param activityAt when it happened, in ISO 8601
 * @param dateCreated in ISO 8601
 * @param others everything else that Close sent
 */
@JsonNaming(SnakeCaseStrategy.class)
public record Activity(
    @JsonProperty("_type") @Nullable String className,
    @Nullable String type,
    String id,
    @Nullable String leadId,
    @Nullable String contactId,
    @Nullable String userId,
    @Nullable String direction,
    @Nullable String status,
    @Nullable Long duration,
    @Nullable String title,
    @Nullable String subject,
    @Nullable String bodyPreview,
    @Nullable String note,
    @Nullable String text,
    @Nullable String activityAt,
    @Nullable String dateCreated,
    @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
