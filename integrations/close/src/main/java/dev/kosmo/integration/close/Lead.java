package dev.kosmo.integration.close;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.kosmo.integration.OpenFields;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A company or person to sell to. From Close's reference of {@code /lead/}.
 *
 * @param id such as {@code lead_abc123XYZ}
 * @param name null if nobody named it
 * @param displayName what Close shows for it
 * @param url its web address
 * @param description free text about it
 * @param statusId the id of its status
 * @param statusLabel the name of its status, such as {@code Potential}
 * @param organizationId whose lead it is
 * @param htmlUrl its page in Close
 * @param contacts the people there
 * @param tasks what is still to be done about it
 * @param dateCreated in ISO 8601
 * @param dateUpdated in ISO 8601
 * @param others everything else that Close sent, such as {@code custom.cf_...}
 */
@JsonNaming(SnakeCaseStrategy.class)
public record Lead(
    String id,
    @Nullable String name,
    @Nullable String displayName,
    @Nullable String url,
    @Nullable String description,
    @Nullable String statusId,
    @Nullable String statusLabel,
    @Nullable String organizationId,
    @Nullable String htmlUrl,
    List<Contact> contacts,
    List<Task> tasks,
    @Nullable String dateCreated,
    @Nullable String dateUpdated,
    @OpenFields("custom.") @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {

  /** Nobody there and nothing to do are empty lists. */
  public Lead {
    contacts = contacts == null ? List.of() : contacts;
    tasks = tasks == null ? List.of() : tasks;
  }
}
