package dev.kosmo.host;

import dev.kosmo.integration.Functions;
import dev.kosmo.integration.Guide;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.integration.Spelling;
import dev.kosmo.integration.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds and renders the pages of the catalog: one for each integration, one for each function. The
 * only way to a page, for scripts and for the command line.
 */
public final class Documentation {
  private static final int LONGEST_PATH = 3;

  private final IntegrationCatalog catalog;
  private final Map<String, Guide> guides = new ConcurrentHashMap<>();

  /** The documentation of a catalog. */
  public Documentation(IntegrationCatalog catalog) {
    this.catalog = catalog;
  }

  /** All pages, one a line. */
  public String list() {
    return catalog.integrations().stream()
        .flatMap(
            integration ->
                Stream.concat(
                    Stream.of("%s - %s".formatted(integration.name(), integration.title())),
                    catalog.functions(integration).all().stream().map(FunctionPage::line)))
        .collect(Collectors.joining("\n"));
  }

  /** The functions that fit a query, best first, one a line; at most 20. */
  public String search(String query) {
    var functions =
        catalog.integrations().stream()
            .flatMap(integration -> catalog.functions(integration).all().stream());
    return FunctionSearch.of(query)
        .best(functions)
        .map(FunctionPage::line)
        .collect(Collectors.joining("\n"));
  }

  /**
   * A page: {@code loops} or {@code loops.create_contact}, with or without {@code integrations.} or
   * {@code app.integrations.} before it, an account between, or a prefixed name.
   */
  public Optional<String> read(String page) {
    var path = path(page);
    return path.isEmpty() || path.size() > LONGEST_PATH
        ? Optional.empty()
        : catalog
            .find(Spelling.canonical(path.get(0)))
            .flatMap(integration -> page(integration, path));
  }

  private Optional<String> page(Integration<?> integration, List<String> path) {
    var functions = catalog.functions(integration);
    var guide = guide(integration);
    if (path.size() == 1) {
      return Optional.of(IntegrationPage.render(integration, functions, guide));
    }
    // An account may stand before the function.
    return functions
        .find(path.get(path.size() - 1))
        .map(function -> FunctionPage.render(function, guide.section(function.name())));
  }

  private Guide guide(Integration<?> integration) {
    return guides.computeIfAbsent(integration.name(), name -> Guide.of(integration));
  }

  /** Leaves out what every path begins with. */
  private static List<String> path(String page) {
    var path = new ArrayList<>(Arrays.asList(page.strip().split("\\.")));
    for (var prefix : List.of("app", "integrations")) {
      if (path.size() > 1 && path.get(0).equals(prefix)) {
        path.remove(0);
      }
    }
    return path;
  }

  /** What to say of a page that does not exist. */
  public String notFound(String page) {
    var path = path(page);
    var known = path.isEmpty() ? null : catalog.find(Spelling.canonical(path.get(0))).orElse(null);
    var names =
        known == null
            ? catalog.integrations().stream().map(Integration::name).toList()
            : fullNames(known.name(), catalog.functions(known));
    return "No integration docs found for '%s'. Did you mean: %s?"
        .formatted(page, String.join(", ", Suggestions.of(String.join(".", path), names)));
  }

  private static List<String> fullNames(String integration, Functions functions) {
    return functions.names().stream().map(name -> integration + "." + name).toList();
  }
}
