package dev.kosmo.integration.capsule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.kosmo.integration.RequestOnly;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tag as an account defines it. From Capsule's model Tag.
 *
 * @param id its number
 * @param name its name
 * @param description what it means
 * @param dataTag whether it brings custom fields with it
 * @param delete never in an answer; true takes the tag from the record that is updated
 * @param others everything else that Capsule sent
 */
public record Tag(
    @Nullable Long id,
    @Nullable String name,
    @Nullable String description,
    @Nullable Boolean dataTag,
    @RequestOnly @JsonProperty("_delete") @Nullable Boolean delete,
    @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
