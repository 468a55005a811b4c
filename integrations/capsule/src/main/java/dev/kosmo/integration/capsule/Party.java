package dev.kosmo.integration.capsule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contact: a person or an organisation. From Capsule's model Party.
 *
 * @param id its number
 * @param type {@code person} or {@code organisation}
 * @param name of an organisation
 * @param firstName of a person
 * @param lastName of a person
 * @param title such as {@code Ms}
 * @param jobTitle what a person does
 * @param about free text
 * @param organisation where a person works
 * @param owner the user who looks after it
 * @param team the team that looks after it
 * @param emailAddresses how to write
 * @param phoneNumbers how to call
 * @param addresses where it is
 * @param websites where it is on the web
 * @param tags if embedded
 * @param fields values of custom fields, if embedded
 * @param createdAt in ISO 8601
 * @param updatedAt in ISO 8601
 * @param lastContactedAt in ISO 8601
 * @param pictureUrl the address of a picture
 * @param missingImportantFields whether important custom fields are empty, if embedded
 * @param tracks never in an answer; the tracks to apply to a new record, each with a {@code
 *     definition}
 * @param others everything else that Capsule sent
 */
public record Party(
    @Nullable Long id,
    @Nullable String type,
    @Nullable String name,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String title,
    @Nullable String jobTitle,
    @Nullable String about,
    @Nullable Reference organisation,
    @Nullable Reference owner,
    @Nullable Reference team,
    @Nullable List<EmailAddress> emailAddresses,
    @Nullable List<PhoneNumber> phoneNumbers,
    @Nullable List<Address> addresses,
    @Nullable List<Website> websites,
    @Nullable List<Tag> tags,
    @Nullable List<FieldValue> fields,
    @Nullable String createdAt,
    @Nullable String updatedAt,
    @Nullable String lastContactedAt,
    @JsonProperty("pictureURL") @Nullable String pictureUrl,
    @Nullable Boolean missingImportantFields,
    @Nullable List<@Nullable Object> tracks,
    @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
