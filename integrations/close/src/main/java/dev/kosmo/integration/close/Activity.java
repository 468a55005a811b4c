package dev.kosmo.integration.close;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened with a lead. From Close's reference of {@code /activity/}; what only some
 * types have is in {@code others}.
 *
 * @param type the word for what it is, such as {@code email}; Close's own is {@code _type}
 * @param id such as {@code acti_...}
 * @param leadId the lead that it is about
 * @param contactId the person that it is about
 * @param userId who did it
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
    @Nullable String type,
    String id,
    @Nullable String leadId,
    @Nullable String contactId,
    @Nullable String userId,
    @Nullable String subject,
    @Nullable String bodyPreview,
    @Nullable String note,
    @Nullable String text,
    @Nullable String activityAt,
    @Nullable String dateCreated,
    @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
