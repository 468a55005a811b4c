package dev.kosmo.integration.capsule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.kosmo.integration.RequestOnly;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A postal address of a party. From Capsule's model Address.
 *
 * @param id the number of the row
 * @param type such as {@code Office}
 * @param street street and number
 * @param city the city
 * @param state state or region
 * @param country the name of the country
 * @param zip the postal code
 * @param delete never in an answer; true takes the row away in an update
 * @param others everything else that Capsule sent
 */
public record Address(
    @Nullable Long id,
    @Nullable String type,
    @Nullable String street,
    @Nullable String city,
    @Nullable String state,
    @Nullable String country,
    @Nullable String zip,
    @RequestOnly @JsonProperty("_delete") @Nullable Boolean delete,
    @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
