package dev.kosmo.integration.close;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person at a lead. From Close's reference of {@code /contact/}.
 *
 * @param id such as {@code cont_...}
 * @param leadId the lead that the person belongs to
 * @param name null if unknown
 * @param displayName what Close shows for the person
 * @param title the person's role
 * @param emails the person's addresses
 * @param phones the person's numbers
 * @param dateCreated in ISO 8601
 * @param dateUpdated in ISO 8601
 */
@JsonNaming(SnakeCaseStrategy.class)
public record Contact(
    String id,
    @Nullable String leadId,
    @Nullable String name,
    @Nullable String displayName,
    @Nullable String title,
    List<Email> emails,
    List<Phone> phones,
    @Nullable String dateCreated,
    @Nullable String dateUpdated) {

  /** No addresses and no numbers are empty lists. */
  public Contact {
    emails = emails == null ? List.of() : emails;
    phones = phones == null ? List.of() : phones;
  }

  /**
   * An email address.
   *
   * @param type such as {@code office}
   * @param isUnsubscribed whether the person wants no mail there
   */
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Email(String email, @Nullable String type, @Nullable Boolean isUnsubscribed) {

    /** An address of which no more is known. */
    public Email(String email, @Nullable String type) {
      this(email, type, null);
    }
  }

  /**
   * A phone number.
   *
   * @param phone in E.164
   * @param phoneFormatted as people write it
   * @param type such as {@code office}
   * @param country in ISO 3166, such as {@code FR}
   */
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Phone(
      String phone,
      @Nullable String phoneFormatted,
      @Nullable String type,
      @Nullable String country) {

    /** A number of which no more is known. */
    public Phone(String phone, @Nullable String type) {
      this(phone, null, type, null);
    }
  }
}
