package dev.kosmo.integration.close;

import dev.kosmo.integration.simulator.Formats;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a simulated organization accepts as the fields of a contact. */
final class ContactRules {
  private ContactRules() {}

  static void check(Map<String, @Nullable Object> contact) {
    contact.forEach(
        (field, value) -> {
          var path = "contacts." + field;
          switch (field) {
            case "name", "title" -> LeadRules.checkText(path, value);
            case "emails" -> checkEntries(path, value, "email", Formats::isEmail);
            case "phones" -> checkEntries(path, value, "phone", Formats::isPhoneNumber);
            case "urls" -> checkEntries(path, value, "url", Formats::isWebAddress);
            default -> checkCustom(path, field);
          }
        });
  }

  private static void checkCustom(String path, String field) {
    if (!field.startsWith("custom.")) {
      throw Refusals.field(path, "Contacts have no such field.");
    }
  }

  /** A type may be missing: scripts that leave it out are too many to refuse on a guess. */
  private static void checkEntries(
      String path, @Nullable Object entries, String field, Predicate<@Nullable Object> isRight) {
    for (var entry : LeadRules.objects(path, entries)) {
      if (!isRight.test(entry.get(field))) {
        throw Refusals.field(path, "Each needs a valid `%s`.".formatted(field));
      }
      if (entry.containsKey("type")
          && !(entry.get("type") instanceof String text && !text.isBlank())) {
        throw Refusals.field(path, "Each `type` must be text.");
      }
      if (!Set.of(field, "type").containsAll(entry.keySet())) {
        throw Refusals.field(path, "Each has `%s` and `type` alone.".formatted(field));
      }
    }
  }
}
