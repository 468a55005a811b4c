package dev.kosmo.integration.loops;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What changes about a contact. */
record ContactUpdate(
    ContactId contact,
    @Nullable String email,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable Map<String, @Nullable Object> properties) {

  /** The body on the wire: identifier, names and properties side by side. */
  Map<String, @Nullable Object> body() {
    var body = new LinkedHashMap<String, @Nullable Object>();
    put(body, "email", contact.email());
    put(body, "userId", contact.userId());
    var identifier = body.size();
    put(body, "email", newEmail());
    put(body, "firstName", firstName);
    put(body, "lastName", lastName);
    if (properties != null) {
      properties.forEach((name, value) -> addProperty(body, name, value));
    }
    if (body.size() == identifier) {
      throw invalid(
          "update_contact changes nothing: give `email`, `first_name`, `last_name` or `properties`.");
    }
    return body;
  }

  private @Nullable String newEmail() {
    if (email != null && contact.email() != null && !email.equals(contact.email())) {
      throw invalid(
          "Loops can change an address only for a contact that is identified by its userId: give"
              + " the userId as `contact_id`.");
    }
    return email;
  }

  private static void put(Map<String, @Nullable Object> body, String name, @Nullable String value) {
    if (value != null) {
      body.put(name, value);
    }
  }

  private static void addProperty(
      Map<String, @Nullable Object> body, String name, @Nullable Object value) {
    if (name.equals("email") || name.equals("userId")) {
      throw invalid(
          "`properties` cannot hold `%s`, which says whose contact it is.".formatted(name));
    }
    if (body.containsKey(name)) {
      throw invalid(
          "`properties` cannot hold `%s`, which is given as an argument too.".formatted(name));
    }
    body.put(name, value);
  }

  private static IntegrationException invalid(String message) {
    return IntegrationException.rejected(ErrorCode.INVALID_ARGUMENT, message);
  }
}
