package dev.kosmo.integration.loops;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.kosmo.integration.OpenFields;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a team's audience: schema {@code Contact} of the vendor's OpenAPI 1.21.6.
 *
 * @param id Loops' own id, by which it cannot be found
 * @param email the address
 * @param source where it was created from, such as {@code API}
 * @param subscribed whether it gets campaigns and workflow emails
 * @param userGroup the one group that it belongs to
 * @param userId the id that the team's own system has for it
 * @param mailingLists true for each list, by id, that it is subscribed to
 * @param optInStatus {@code accepted}, {@code pending}, {@code rejected}, or null without double
 *     opt-in
 * @param properties the team's custom properties
 */
public record Contact(
    String id,
    @Nullable String email,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable String source,
    boolean subscribed,
    @Nullable String userGroup,
    @Nullable String userId,
    @Nullable Map<String, Boolean> mailingLists,
    @Nullable String optInStatus,
    @OpenFields @JsonAnySetter Map<String, @Nullable Object> properties) {

  /** Copies the properties, whose order is not the vendor's. */
  public Contact {
    properties = Collections.unmodifiableMap(new HashMap<>(properties));
  }
}
