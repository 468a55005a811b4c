package dev.kosmo.integration.klaviyo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Klaviyo's errors: {@code {errors: [{code, title, detail, source: {pointer}, meta}]}}. */
final class VendorErrors {
  private static final String DUPLICATE = "duplicate_profile_id";

  private VendorErrors() {}

  /** What Klaviyo says, each with its code and the place in the request that it is about. */
  static @Nullable String text(@Nullable Object body) {
    var texts = new ArrayList<String>();
    for (var error : errors(body)) {
      var text = first(error, "detail", "title", "code");
      var notes = notes(error);
      texts.add(notes.isEmpty() ? text : "%s (%s)".formatted(text, String.join(", ", notes)));
    }
    return texts.isEmpty() ? null : String.join("; ", texts);
  }

  private static List<String> notes(Map<?, ?> error) {
    var notes = new ArrayList<String>();
    duplicate(error).ifPresent(id -> notes.add("it is profile " + id));
    if (error.get("code") instanceof String code) {
      notes.add(code);
    }
    place(error).ifPresent(place -> notes.add("at " + place));
    return notes;
  }

  private static Optional<String> place(Map<?, ?> error) {
    if (!(error.get("source") instanceof Map<?, ?> source)) {
      return Optional.empty();
    }
    // The pointer to the whole document says nothing.
    var place = first(source, "parameter", "pointer", "header");
    return place.isEmpty() || place.equals("/data/") ? Optional.empty() : Optional.of(place);
  }

  static @Nullable String hint(int status, @Nullable Object body) {
    for (var error : errors(body)) {
      var duplicate = duplicate(error);
      if (duplicate.isPresent()) {
        return "Change that profile with update_profile and profile_id \"%s\"."
            .formatted(duplicate.get());
      }
    }
    return status == 410 || status == 400 && isAboutRevision(body)
        ? "Klaviyo may have retired the account's `revision`: set it to a newer date, or remove it"
            + " to use %s.".formatted(Revision.DEFAULT)
        : null;
  }

  private static boolean isAboutRevision(@Nullable Object body) {
    var text = text(body);
    return text != null && text.toLowerCase(Locale.ROOT).contains("revision");
  }

  private static Optional<String> duplicate(Map<?, ?> error) {
    return error.get("meta") instanceof Map<?, ?> meta && meta.get(DUPLICATE) instanceof String id
        ? Optional.of(id)
        : Optional.empty();
  }

  private static List<Map<?, ?>> errors(@Nullable Object body) {
    var errors = new ArrayList<Map<?, ?>>();
    if (body instanceof Map<?, ?> fields && fields.get("errors") instanceof List<?> list) {
      for (var error : list) {
        if (error instanceof Map<?, ?> map) {
          errors.add(map);
        }
      }
    }
    return errors;
  }

  private static String first(Map<?, ?> fields, String... names) {
    for (var name : names) {
      if (fields.get(name) instanceof String text && !text.isBlank()) {
        return text;
      }
    }
    return "";
  }
}
