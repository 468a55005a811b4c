package dev.kosmo.integration.capsule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a record tells of another one: a party, a user, a team, a milestone, a stage. From Capsule's
 * nested models.
 *
 * @param id its number
 * @param name its name; a person has first and last name instead
 * @param type {@code person} or {@code organisation}, for parties
 * @param firstName of a person
 * @param lastName of a person
 * @param username of a user
 * @param colour of a category of tasks
 * @param pictureUrl the address of a picture of a party
 * @param isRestricted whether the account may not see it
 * @param others everything else that Capsule sent
 */
public record Reference(
    @Nullable Long id,
    @Nullable String name,
    @Nullable String type,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String username,
    @Nullable String colour,
    @JsonProperty("pictureURL") @Nullable String pictureUrl,
    @Nullable Boolean isRestricted,
    @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
