package dev.kosmo.integration.capsule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.kosmo.integration.RequestOnly;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A phone number of a party. From Capsule's model Phone Number.
 *
 * @param id the number of the row
 * @param type such as {@code Mobile}
 * @param number the number itself
 * @param delete never in an answer; true takes the row away in an update
 * @param others everything else that Capsule sent
 */
public record PhoneNumber(
    @Nullable Long id,
    @Nullable String type,
    @Nullable String number,
    @RequestOnly @JsonProperty("_delete") @Nullable Boolean delete,
    @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
