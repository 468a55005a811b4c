package dev.kosmo.integration.loops;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Reply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By what a contact is looked up: one of the two is null. */
record ContactId(@Nullable String email, @Nullable String userId) {

  /** An email address if there is an at sign in it, else a userId. */
  static ContactId of(String contactId) {
    if (contactId.isBlank()) {
      // On the wire it would be a search by nothing.
      throw IntegrationException.rejected(
          ErrorCode.INVALID_ARGUMENT,
          "`contact_id` is blank: give the contact's email address or userId.");
    }
    return contactId.contains("@")
        ? new ContactId(contactId, null)
        : new ContactId(null, contactId);
  }

  /** Refuses the empty list that Loops answers where others answer 404. */
  void requireOne(Reply<List<Contact>> found) {
    if (!(found.tree() instanceof List<?> contacts)) {
      throw IntegrationException.badResponse(
          "Loops answered the search for a contact with something else than a list.", found);
    }
    if (contacts.isEmpty()) {
      throw IntegrationException.notFound(
          (email == null
                      ? "No contact has the userId \"%s\"."
                      : "No contact has the address \"%s\".")
                  .formatted(email == null ? userId : email)
              + " Contacts are found by email address or userId; Loops' own ids (cl..., cm...)"
              + " cannot be searched.",
          found);
    }
  }
}
