package dev.kosmo.integration.loops;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.RequestBody;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What changes about a contact. */
record ContactUpdate(
    ContactId contact,
    @Nullable String email,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable Map<String, @Nullable Object> properties) {

  private static final String FUNCTION = "app.integrations.loops.update_contact";
  private static final Set<String> IDENTIFIERS = Set.of("email", "userId");

  /** The body on the wire: identifier, names and properties side by side. */
  Map<String, @Nullable Object> body() {
    var changes = new RequestBody();
    changes.put("email", newEmail()).put("firstName", firstName).put("lastName", lastName);
    if (properties != null) {
      properties.keySet().forEach(name -> checkProperty(name, changes));
      changes.putAll(properties);
    }
    return new RequestBody()
        .put("email", contact.email())
        .put("userId", contact.userId())
        .putAll(changes.atLeastOne(FUNCTION, "`email`, `first_name`, `last_name`, `properties`"))
        .fields();
  }

  private @Nullable String newEmail() {
    if (email == null || email.equals(contact.email())) {
      return null;
    }
    if (contact.email() != null) {
      throw invalid(
          "Loops changes an address only where the contact is identified by its userId: give that"
              + " as `contact_id`.");
    }
    return email;
  }

  private static void checkProperty(String name, RequestBody changes) {
    if (IDENTIFIERS.contains(name)) {
      throw invalid(
          "`properties` cannot hold `%s`, which says whose contact it is.".formatted(name));
    }
    if (changes.fields().containsKey(name)) {
      throw invalid(
          "`properties` cannot hold `%s`, which is given as an argument too.".formatted(name));
    }
  }

  private static IntegrationException invalid(String complaint) {
    return IntegrationException.rejected(ErrorCode.INVALID_ARGUMENT, FUNCTION + ": " + complaint);
  }
}
