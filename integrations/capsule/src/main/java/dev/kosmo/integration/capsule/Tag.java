package dev.kosmo.integration.capsule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tag as an account defines it. From Capsule's model Tag.
 *
 * @param id its number
 * @param name its name
 * @param description what it means
 * @param dataTag whether it brings custom fields with it
 * @param others everything else that Capsule sent
 */
public record Tag(
    @Nullable Long id,
    @Nullable String name,
    @Nullable String description,
    @Nullable Boolean dataTag,
    @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
