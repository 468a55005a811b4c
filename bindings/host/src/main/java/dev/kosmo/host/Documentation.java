package dev.kosmo.host;

import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.IntegrationCatalog;
import dev.kosmo.integration.Spelling;
import dev.kosmo.integration.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds and renders the pages of the catalog: one for each integration, one for each function. */
public final class Documentation {
  private static final int MOST_HITS = 20;
  private static final int FULL_NAME_HOLDS_QUERY = 100;
  private static final int TEXT_HOLDS_QUERY = 10;
  private static final int TEXT_HOLDS_WORD = 3;

  private final IntegrationCatalog catalog;

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
                    functions(integration).stream().map(Documentation::line)))
        .collect(Collectors.joining("\n"));
  }

  private List<FunctionSpec> functions(Integration<?> integration) {
    return List.copyOf(catalog.functions(integration).all());
  }

  private static String line(FunctionSpec function) {
    return "%s - %s".formatted(function.fullName(), function.description());
  }

  /** The functions that fit a query, best first, one a line; at most 20. */
  public String search(String query) {
    var wanted = query.strip().toLowerCase(Locale.ROOT);
    record Hit(FunctionSpec function, int score) {}
    return catalog.integrations().stream()
        .flatMap(integration -> functions(integration).stream())
        .map(function -> new Hit(function, wanted.isEmpty() ? 0 : score(function, wanted)))
        .filter(hit -> hit.score() > 0)
        .sorted(
            Comparator.comparing(Hit::score)
                .reversed()
                .thenComparing(hit -> hit.function().fullName()))
        .limit(MOST_HITS)
        .map(hit -> line(hit.function()))
        .collect(Collectors.joining("\n"));
  }

  private static int score(FunctionSpec function, String query) {
    var text = (function.fullName() + " " + function.description()).toLowerCase(Locale.ROOT);
    var score = function.fullName().contains(query) ? FULL_NAME_HOLDS_QUERY : 0;
    score += text.contains(query) ? TEXT_HOLDS_QUERY : 0;
    for (var word : query.split("\\s+")) {
      score += text.contains(word) ? TEXT_HOLDS_WORD : 0;
    }
    return score;
  }

  /** A page: {@code loops} or {@code loops.create_contact}, however the name is written in full. */
  public Optional<String> read(String page) {
    var path = path(page);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    return catalog
        .find(Spelling.canonical(path.get(0)))
        .flatMap(
            integration ->
                path.size() == 1
                    ? Optional.of(integrationPage(integration))
                    : functionPage(integration, path));
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

  /** The name of a function is the last one: an account may stand before it. */
  private Optional<String> functionPage(Integration<?> integration, List<String> path) {
    return path.size() > 3
        ? Optional.empty()
        : catalog.functions(integration).find(path.get(path.size() - 1)).map(FunctionPage::render);
  }

  private String integrationPage(Integration<?> integration) {
    var page = new StringBuilder();
    page.append(integration.title()).append("\n\n");
    page.append("Namespace: app.integrations.").append(integration.name()).append("\n");
    page.append("Authentication: ").append(integration.authentication()).append("\n");
    page.append("Account fields: ");
    page.append(
        integration.allFields().stream()
            .map(field -> field.key() + (field.required() ? "" : " (optional)"))
            .collect(Collectors.joining(", ")));
    page.append("\n\nFunctions:");
    for (var function : functions(integration)) {
      page.append("\n  %-34s %s".formatted(function.name(), function.description()));
    }
    return page.toString();
  }

  /** What to say of a page that does not exist. */
  public String notFound(String page) {
    var names = new ArrayList<String>();
    for (var integration : catalog.integrations()) {
      names.add(integration.name());
    }
    var path = path(page);
    var known = path.isEmpty() ? null : catalog.find(Spelling.canonical(path.get(0))).orElse(null);
    if (known != null) {
      names.clear();
      functions(known).forEach(function -> names.add(function.fullName()));
    }
    return "No integration docs found for '%s'. Did you mean: %s?"
        .formatted(page, String.join(", ", Suggestions.of(String.join(".", path), names)));
  }
}
