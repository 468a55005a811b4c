package dev.kosmo.host;

import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.Guide;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.IntegrationCatalog;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds and renders the pages of the catalog: one for each integration, one for each function. The
 * only way to a page, for scripts and for the command line. Safe for use by several threads.
 */
public final class Documentation {
  private final IntegrationCatalog catalog;
  private final Map<String, Guide> guides = new ConcurrentHashMap<>();

  /** The documentation of a catalog. */
  public Documentation(IntegrationCatalog catalog) {
    this.catalog = catalog;
  }

  /** The names of all pages with a few words on each, one a line. */
  public String list() {
    return catalog.sound().stream()
        .flatMap(
            integration ->
                Stream.concat(
                    Stream.of("%s - %s".formatted(integration.name(), integration.title())),
                    catalog.functions(integration).all().stream().map(FunctionPage::line)))
        .collect(Collectors.joining("\n"));
  }

  /** The functions that fit a query, best first, one a line; at most 20. */
  public String search(String query) {
    return matching(query).stream().map(FunctionPage::line).collect(Collectors.joining("\n"));
  }

  /** The functions that fit a query, best first; at most 20. */
  public List<FunctionSpec> matching(String query) {
    return FunctionSearch.of(query).best(functions().stream()).toList();
  }

  /** All functions, by name. */
  public List<FunctionSpec> functions() {
    return catalog.sound().stream()
        .flatMap(integration -> catalog.functions(integration).all().stream())
        .toList();
  }

  /**
   * A page: {@code loops}, {@code loops.create_contact} or the slug {@code loops_create_contact},
   * with or without {@code integrations.} or {@code app.integrations.} before it, an account before
   * the function, or its name with a prefix.
   *
   * @throws dev.kosmo.integration.IntegrationException if it is of an integration that cannot be
   *     used
   */
  public Optional<DocsPage> find(String page) {
    var path = PagePath.of(page, catalog);
    var integration = path.integration();
    if (integration == null) {
      return Optional.empty();
    }
    return path.function() == null
        ? Optional.of(page(integration))
        : catalog
            .functions(integration)
            .find(path.function())
            .map(function -> page(integration, function));
  }

  /** The function that a name leads to, in any form that {@link #find} understands. */
  public Optional<FunctionSpec> function(String name) {
    return find(name)
        .filter(page -> page.functions().size() == 1)
        .map(page -> page.functions().get(0))
        .filter(function -> PagePath.of(name, catalog).function() != null);
  }

  /** The account that a name has before its function, as in {@code loops.marketing.send_event}. */
  public Optional<String> account(String name) {
    return Optional.ofNullable(PagePath.of(name, catalog).account());
  }

  /** What to say of a function that does not exist. */
  public String unknownFunction(String name) {
    var path = PagePath.of(name, catalog);
    if (path.integration() != null && path.function() == null) {
      return "Unknown integration function: %s. It is an integration: name a function of it, such as %s."
          .formatted(
              name, catalog.functions(path.integration()).all().iterator().next().fullName());
    }
    return "Unknown integration function: %s. %s"
        .formatted(name, PagePath.of(name, catalog).suggestion(name, catalog));
  }

  /** The text of a page. */
  public Optional<String> read(String page) {
    return find(page).map(DocsPage::markdown);
  }

  /** What to say of a page that does not exist. */
  public String notFound(String page) {
    return "No integration docs found for '%s'. %s"
        .formatted(page, PagePath.of(page, catalog).suggestion(page, catalog));
  }

  private DocsPage page(Integration<?> integration) {
    var guide = guide(integration);
    var functions = inOrderOf(guide, catalog.functions(integration).all());
    return new DocsPage(
        integration.name(), IntegrationPage.render(integration, functions, guide), functions);
  }

  private DocsPage page(Integration<?> integration, FunctionSpec function) {
    var section = guide(integration).section(function.name());
    return new DocsPage(
        function.fullName(), FunctionPage.render(function, section), List.of(function));
  }

  /** A guide goes from the usual to the rare; what it leaves out comes last. */
  private static List<FunctionSpec> inOrderOf(Guide guide, Collection<FunctionSpec> functions) {
    var order = List.copyOf(guide.sections().keySet());
    return functions.stream()
        .sorted(
            Comparator.comparing(
                function -> {
                  var place = order.indexOf(function.name());
                  return place < 0 ? order.size() : place;
                }))
        .toList();
  }

  private Guide guide(Integration<?> integration) {
    return guides.computeIfAbsent(integration.name(), name -> Guide.of(integration));
  }
}
