package dev.kosmo.integration.capsule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.kosmo.integration.RequestOnly;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The value of a custom field on a record, embedded as {@code fields}. From Capsule's model Field
 * Value.
 *
 * @param id the number of the row
 * @param definition which field it is
 * @param value text, number, boolean or date in ISO 8601
 * @param tagId the data tag it belongs to
 * @param delete never in an answer; true takes the row away in an update
 * @param others everything else that Capsule sent
 */
public record FieldValue(
    @Nullable Long id,
    @Nullable Reference definition,
    @Nullable Object value,
    @Nullable Long tagId,
    @RequestOnly @JsonProperty("_delete") @Nullable Boolean delete,
    @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
