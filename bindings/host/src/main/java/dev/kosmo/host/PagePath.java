package dev.kosmo.host;

import dev.kosmo.integration.Integration;
import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.integration.Spelling;
import dev.kosmo.integration.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a page leads to, as far as it leads.
 *
 * @param integration the integration that it names, or null
 * @param account what stands before the function, or null
 * @param function the rest: the name of a function, or null for the integration as a whole
 */
record PagePath(
    @Nullable Integration<?> integration, @Nullable String account, @Nullable String function) {
  /**
   * Follows a name: {@code loops}, {@code loops.create_contact}, the slug {@code
   * loops_create_contact}; {@code integrations.} or {@code app.integrations.} may stand before it,
   * and an account before the function.
   */
  static PagePath of(String page, IntegrationCatalog catalog) {
    var segments = segments(page);
    var first = Spelling.canonical(segments.get(0));
    var integration = catalog.find(first).orElse(null);
    return switch (segments.size()) {
      case 1 -> integration == null ? slug(first, catalog) : new PagePath(integration, null, null);
      case 2 -> new PagePath(integration, null, segments.get(1));
      case 3 -> new PagePath(integration, segments.get(1), segments.get(2));
      default -> new PagePath(null, null, null);
    };
  }

  /** Leaves out what every path begins with. */
  private static List<String> segments(String page) {
    var segments = new ArrayList<>(Arrays.asList(page.strip().split("\\.", -1)));
    for (var prefix : List.of("app", "integrations")) {
      if (segments.size() > 1 && segments.get(0).equals(prefix)) {
        segments.remove(0);
      }
    }
    return segments;
  }

  private static PagePath slug(String slug, IntegrationCatalog catalog) {
    for (var integration : catalog.integrations()) {
      var prefix = integration.name() + "_";
      if (slug.startsWith(prefix)) {
        return new PagePath(integration, null, slug.substring(prefix.length()));
      }
    }
    return new PagePath(null, null, null);
  }

  /** A sentence on what the writer may have meant. */
  String suggestion(String page, IntegrationCatalog catalog) {
    if (integration == null || function == null) {
      var names = catalog.integrations().stream().map(Integration::name).toList();
      return didYouMean(Suggestions.of(segments(page).get(0), names));
    }
    var functions = catalog.functions(integration);
    var near = Suggestions.of(functions.canonical(function), functions.names());
    var name = integration.name();
    // None is near if all are suggested.
    return near.size() == functions.names().size()
        ? "The page `%s` lists its functions.".formatted(name)
        : didYouMean(near.stream().map(suggestion -> name + "." + suggestion).toList());
  }

  private static String didYouMean(List<String> names) {
    return "Did you mean: %s?".formatted(String.join(", ", names));
  }
}
