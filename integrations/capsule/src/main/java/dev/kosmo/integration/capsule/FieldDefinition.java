package dev.kosmo.integration.capsule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A custom field as an account defines it. From Capsule's model Field Definition.
 *
 * @param id its number
 * @param name its name
 * @param description what it means
 * @param type such as {@code text}, {@code number}, {@code date}, {@code boolean} or {@code list}
 * @param displayOrder where it stands among the others
 * @param important whether Capsule reminds users to fill it in
 * @param options the choices of a list
 * @param tag the data tag that brings it
 * @param captureRule for which records it is asked for
 * @param others everything else that Capsule sent
 */
public record FieldDefinition(
    @Nullable Long id,
    @Nullable String name,
    @Nullable String description,
    @Nullable String type,
    @Nullable Integer displayOrder,
    @Nullable Boolean important,
    @Nullable List<String> options,
    @Nullable Reference tag,
    @Nullable String captureRule,
    @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
