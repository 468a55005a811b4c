package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.host.JsonText;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What every outcome owes. */
final class Outcomes {
  private Outcomes() {}

  /** Standard output is one JSON object and nothing else is said. */
  static Map<String, @Nullable Object> document(Kosmo.Outcome outcome) {
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).endsWith("}\n");
    @SuppressWarnings("unchecked") // Checked in the next line.
    var document = (Map<String, @Nullable Object>) JsonText.parse(outcome.out());
    assertThat(document).isInstanceOf(Map.class);
    return document == null ? Map.of() : document;
  }

  /** An object in the document, by its path. */
  static Map<?, ?> object(Kosmo.Outcome outcome, String... path) {
    Map<?, ?> object = document(outcome);
    for (var name : path) {
      object = (Map<?, ?>) Objects.requireNonNull(object.get(name), name);
    }
    return object;
  }
}
