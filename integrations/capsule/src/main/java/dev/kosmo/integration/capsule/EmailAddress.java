package dev.kosmo.integration.capsule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.kosmo.integration.RequestOnly;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An email address of a party. From Capsule's model Email Address.
 *
 * @param id the number of the row
 * @param type such as {@code Work}
 * @param address the address itself
 * @param delete never in an answer; true takes the row away in an update
 * @param others everything else that Capsule sent
 */
public record EmailAddress(
    @Nullable Long id,
    @Nullable String type,
    @Nullable String address,
    @RequestOnly @JsonProperty("_delete") @Nullable Boolean delete,
    @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
