package dev.kosmo.integration.close;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with Close. From Close's reference of {@code /me/}.
 *
 * @param id such as {@code user_...}
 * @param email the user's address
 * @param firstName the user's first name
 * @param lastName the user's last name
 * @param organizations those that the user is a member of
 */
@JsonNaming(SnakeCaseStrategy.class)
public record User(
    String id,
    String email,
    @Nullable String firstName,
    @Nullable String lastName,
    List<Organization> organizations) {

  /** Membership nowhere is an empty list. */
  public User {
    organizations = organizations == null ? List.of() : organizations;
  }

  /**
   * A company that uses Close.
   *
   * @param id such as {@code orga_...}
   */
  public record Organization(String id, @Nullable String name) {}
}
