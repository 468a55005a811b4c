package dev.kosmo.integration.close;

import dev.kosmo.integration.Suggestions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The custom fields of leads, as {@code GET /custom_field/lead/} lists them.
 *
 * @param data the fields
 */
public record CustomFields(List<Field> data) {
  private static final int MOST_SUGGESTIONS = 10;

  /**
   * One custom field.
   *
   * @param id such as {@code cf_...}
   * @param name as users see it, such as {@code Industry}
   */
  public record Field(String id, String name) {}

  public CustomFields(@Nullable List<Field> data) {
    this.data = data == null ? List.of() : List.copyOf(data);
  }

  /** The field of that name: spelt the same, or else the same but for upper and lower case. */
  Optional<Field> find(String name) {
    return data.stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .or(() -> data.stream().filter(field -> field.name().equalsIgnoreCase(name)).findFirst());
  }

  List<String> suggestions(String written) {
    Map<String, String> names = new LinkedHashMap<>();
    data.forEach(field -> names.put(field.name().toLowerCase(Locale.ROOT), field.name()));
    return Suggestions.of(written, names.keySet()).stream()
        .map(name -> Objects.requireNonNull(names.get(name)))
        .limit(MOST_SUGGESTIONS)
        .toList();
  }
}
