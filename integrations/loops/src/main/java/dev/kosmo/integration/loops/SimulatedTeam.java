package dev.kosmo.integration.loops;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The audience of one simulated team. Contacts are maps as they go over the wire. */
final class SimulatedTeam {
  private final String name;
  private final List<Map<String, @Nullable Object>> contacts = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private final SimulatedProperties properties = new SimulatedProperties();
  private long nextId;

  /** A team whose contacts are numbered from there. */
  SimulatedTeam(String name, long firstId) {
    this.name = name;
    this.nextId = firstId;
  }

  String name() {
    return name;
  }

  SimulatedProperties properties() {
    return properties;
  }

  boolean isUsed(String idempotencyKey) {
    return keys.contains(idempotencyKey);
  }

  void use(String idempotencyKey) {
    keys.add(idempotencyKey);
  }

  Optional<Map<String, @Nullable Object>> find(@Nullable Object email, @Nullable Object userId) {
    var byUserId = find("userId", userId);
    return byUserId.isPresent() ? byUserId : find("email", email);
  }

  private Optional<Map<String, @Nullable Object>> find(String field, @Nullable Object value) {
    return contacts.stream()
        .filter(contact -> value instanceof String text && isSame(text, contact.get(field)))
        .findFirst();
  }

  private static boolean isSame(String text, @Nullable Object other) {
    return other instanceof String otherText
        && (text.contains("@") ? text.equalsIgnoreCase(otherText) : text.equals(otherText));
  }

  Map<String, @Nullable Object> create(Map<String, @Nullable Object> fields) {
    requireEmail(fields);
    if (find(fields.get("email"), fields.get("userId")).isPresent()) {
      throw LoopsSimulator.refusal(409, "Email or userId is already on list.");
    }
    return add(fields);
  }

  /** Updates the contact with that userId or email, or adds it, as Loops does. */
  Map<String, @Nullable Object> update(Map<String, @Nullable Object> fields) {
    if (fields.get("email") == null && fields.get("userId") == null) {
      throw LoopsSimulator.refusal(400, "An email or userId is required.");
    }
    var found = find(fields.get("email"), fields.get("userId"));
    if (found.isEmpty()) {
      // A userId alone makes nobody: every contact has an address.
      requireEmail(fields);
      return add(fields);
    }
    var holder = find("email", fields.get("email"));
    if (holder.isPresent() && holder.get() != found.get()) {
      throw LoopsSimulator.refusal(409, "Email or userId is already on list.");
    }
    merge(found.get(), fields);
    return found.get();
  }

  private static void requireEmail(Map<String, @Nullable Object> fields) {
    if (fields.get("email") == null) {
      throw LoopsSimulator.refusal(400, "An email is required.");
    }
  }

  private Map<String, @Nullable Object> add(Map<String, @Nullable Object> fields) {
    var contact = new LinkedHashMap<String, @Nullable Object>();
    contact.put("id", "cmsim%020d".formatted(nextId++));
    contact.put("email", null);
    contact.put("firstName", null);
    contact.put("lastName", null);
    contact.put("source", "API");
    contact.put("subscribed", true);
    contact.put("userGroup", "");
    contact.put("userId", null);
    contact.put("mailingLists", new LinkedHashMap<>());
    contact.put("optInStatus", null);
    merge(contact, fields);
    contacts.add(contact);
    return contact;
  }

  private static void merge(
      Map<String, @Nullable Object> contact, Map<String, @Nullable Object> fields) {
    fields.forEach(
        (field, value) -> {
          if (value instanceof Map<?, ?> lists) {
            subscribe(contact, lists);
          } else {
            contact.put(field, value);
          }
        });
  }

  /** Subscribes to the lists that are true and unsubscribes from those that are false. */
  private static void subscribe(Map<String, @Nullable Object> contact, Map<?, ?> change) {
    var lists = new LinkedHashMap<Object, @Nullable Object>();
    if (contact.get("mailingLists") instanceof Map<?, ?> before) {
      lists.putAll(before);
    }
    lists.putAll(change);
    lists.values().removeIf(subscribed -> !Boolean.TRUE.equals(subscribed));
    contact.put("mailingLists", lists);
  }
}
