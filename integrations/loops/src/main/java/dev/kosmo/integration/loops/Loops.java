package dev.kosmo.integration.loops;

import dev.kosmo.integration.Doc;
import dev.kosmo.integration.IdempotencyKey;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Range;
import dev.kosmo.integration.RateLimited;
import dev.kosmo.integration.Read;
import dev.kosmo.integration.Reply;
import dev.kosmo.integration.Write;
import feign.Param;
import feign.RequestLine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions of Loops. What has neither {@link Read} nor {@link Write} is the wire below. Its
 * rate limit, 10 requests a second for a team, is of "Rate limiting" in Loops' API reference.
 */
@RateLimited("10/s")
public interface Loops {

  @Read(
      "List contacts page by page. Loops' API has no such listing, so the call is refused and"
          + " nothing is sent: read single contacts with get_contact.")
  default Reply<List<Contact>> listContacts(
      @Doc("How many contacts to return, 1 to 50; 50 if absent.") @Range(min = 1, max = 50)
          @Nullable Long limit,
      @Doc("How many contacts to pass over first; 0 if absent.") @Range(min = 0)
          @Nullable Long offset) {
    throw IntegrationException.unsupported(
        "Loops' API offers no way to list contacts. Read a single contact with get_contact, by its"
            + " email address or userId.");
  }

  @Read(
      "Read one contact with all its custom properties, by email address or by the userId that"
          + " your own system gave it.")
  default Reply<Contact> getContact(
      @Doc("The contact's email address, or else its userId. Loops' own ids cannot be searched.")
          String contactId) {
    var contact = ContactId.of(contactId);
    var found = find(contact.email(), contact.userId());
    contact.requireOne(found);
    return found.map(Contact.class, tree -> ((List<?>) tree).get(0));
  }

  @RequestLine("POST /contacts/create")
  @Write("Create a contact. An email address that is in the audience already is refused.")
  Reply<Saved> createContact(
      @Doc("The email address of the new contact.") @Param String email,
      @Doc("The first name.") @Param @Nullable String firstName,
      @Doc("The last name.") @Param @Nullable String lastName);

  @Write(
      "Change an existing contact: its address, its names or custom properties. Give at least one"
          + " of them. What is not given stays as it is.")
  default Reply<Saved> updateContact(
      @Doc("The contact's email address, or else its userId. Loops' own ids cannot be searched.")
          String contactId,
      @Doc("The new email address. Only for a contact_id that is a userId.") @Nullable String email,
      @Doc("The new first name.") @Nullable String firstName,
      @Doc("The new last name.") @Nullable String lastName,
      @Doc(
              "Custom properties by their camelCase name; each a string, number or boolean. They"
                  + " must have been created in Loops before.")
          @Nullable Map<String, @Nullable Object> properties) {
    var contact = ContactId.of(contactId);
    var body = new ContactUpdate(contact, email, firstName, lastName, properties).body();
    // Loops would create the contact if it did not exist.
    contact.requireOne(find(contact.email(), contact.userId()));
    return put(body);
  }

  @Write(
      "Send an event for a contact, which may start workflows. Loops creates the contact if it does"
          + " not know the address.")
  default Reply<Sent> sendEvent(
      @Doc("The contact's email address.") String email,
      @Doc("The name of the event, such as \"signup\".") String eventName,
      @Doc("Data of the event by name, for use in the emails that it starts.")
          @Nullable Map<String, @Nullable Object> properties) {
    return send(email, eventName, properties).map(Sent.class, Sent::confirmed);
  }

  @RequestLine("GET /api-key")
  @Read("Check the API key and name the team that it belongs to. Loops has no users in its API.")
  Reply<Team> getCurrentUser();

  /** Finds contacts by exactly one of the two. */
  @RequestLine("GET /contacts/find?email={email}&userId={userId}")
  Reply<List<Contact>> find(@Param @Nullable String email, @Param @Nullable String userId);

  /** Updates the contact with that {@code email} or {@code userId}, or creates it. */
  @RequestLine("PUT /contacts/update")
  Reply<Saved> put(Map<String, @Nullable Object> contact);

  /** Sends an event once per key: a repeated key is a conflict. */
  @RequestLine("POST /events/send")
  @IdempotencyKey(known = 409)
  Reply<Sent> send(
      @Param String email,
      @Param String eventName,
      @Param("eventProperties") @Nullable Map<String, @Nullable Object> properties);
}
