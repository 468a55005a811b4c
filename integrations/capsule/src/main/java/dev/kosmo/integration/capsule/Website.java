package dev.kosmo.integration.capsule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.kosmo.integration.RequestOnly;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A web address of a party. From Capsule's model Website.
 *
 * @param id the number of the row
 * @param service such as {@code URL} or {@code LINKED_IN}
 * @param type such as {@code Work}
 * @param address address or name at that service
 * @param url the whole address
 * @param delete never in an answer; true takes the row away in an update
 * @param others everything else that Capsule sent
 */
public record Website(
    @Nullable Long id,
    @Nullable String service,
    @Nullable String type,
    @Nullable String address,
    @Nullable String url,
    @RequestOnly @JsonProperty("_delete") @Nullable Boolean delete,
    @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
