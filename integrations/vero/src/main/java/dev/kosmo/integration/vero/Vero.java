package dev.kosmo.integration.vero;

import dev.kosmo.integration.Doc;
import dev.kosmo.integration.Idempotent;
import dev.kosmo.integration.Read;
import dev.kosmo.integration.Reply;
import dev.kosmo.integration.Write;
import feign.Param;
import feign.RequestLine;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions of Vero, whose Track API v2 only takes things in. What has neither {@link Read} nor
 * {@link Write} is the wire below. Vero documents no rate limit, so none is declared here.
 */
public interface Vero {

  @Write(
      "Tell Vero who somebody is: creates the person, or updates the address and attributes of one"
          + " whom Vero knows by that id.")
  default Reply<Accepted> identifyUser(
      @Doc("The id that your own system has for the person, such as a database id.") String id,
      @Doc("The person's email address.") String email,
      @Doc("The name to show. Kept as the attribute \"name\", unless data has one.")
          @Nullable String name,
      @Doc("Attributes by name. Those not given keep the value that they have.")
          @Nullable Map<String, @Nullable Object> data) {
    return user(Person.identified(id, email, name, data));
  }

  @Write(
      "Record that somebody did something, which may start messages to them. Vero creates the"
          + " person if it does not know them.")
  default Reply<Accepted> trackEvent(
      @Doc("Who did it: the id that your own system has for them, or their email address.")
          String identity,
      @Doc("The name of the event, such as \"Purchased\". Case and separators make no difference.")
          String eventName,
      @Doc("Data of the event by name, for use in the messages that it starts.")
          @Nullable Map<String, @Nullable Object> data) {
    return event(Person.identity(identity), eventName, data);
  }

  @Write(
      "Change somebody's address or attributes. Give at least one of them. Vero creates the person"
          + " if it does not know the id.")
  default Reply<Accepted> updateUser(
      @Doc("The id that your own system has for the person.") String id,
      @Doc("The new email address.") @Nullable String email,
      @Doc("Attributes to set, by name. Those not given keep the value that they have.")
          @Nullable Map<String, @Nullable Object> data) {
    return user(Person.updated(id, email, data));
  }

  @RequestLine("POST /users/unsubscribe")
  @Idempotent
  @Write("Stop all of Vero's messages to somebody. Can be undone with resubscribe.")
  Reply<Accepted> unsubscribe(
      @Doc("The id that your own system has for the person.") @Param String id);

  @RequestLine("POST /users/resubscribe")
  @Idempotent
  @Write("Let Vero send messages again to somebody who was unsubscribed.")
  Reply<Accepted> resubscribe(
      @Doc("The id that your own system has for the person.") @Param String id);

  @Read(
      "Say whether a token is configured. Vero's Track API names no user and reads nothing, so"
          + " nothing is sent and the token stays unverified.")
  default Reply<Connection> getCurrentUser() {
    return Connection.unverified();
  }

  /** Creates or updates the user with that {@code id}. */
  @RequestLine("POST /users/track")
  @Idempotent
  Reply<Accepted> user(Map<String, @Nullable Object> user);

  /** Records an event once within some minutes: the same event again has no effect. */
  @RequestLine("POST /events/track")
  @Idempotent
  Reply<Accepted> event(
      @Param Map<String, @Nullable Object> identity,
      @Param("event_name") String eventName,
      @Param @Nullable Map<String, @Nullable Object> data);
}
