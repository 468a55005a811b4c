package dev.kosmo.cli;

import dev.kosmo.host.Documentation;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.IntegrationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the documentation, or the list of all pages.
 *
 * @param page the name of the page as it is documented, null for the list
 * @param text Markdown
 * @param functions what it is about
 */
record DocsAnswer(@Nullable String page, String text, List<FunctionSpec> functions) {

  /**
   * Looks a page up; null stands for the list.
   *
   * @throws CommandFailure if there is no such page
   */
  static DocsAnswer of(Documentation documentation, @Nullable String page) {
    try {
      return find(documentation, page);
    } catch (IntegrationException e) {
      throw new CommandFailure(
          e.code().word(), String.valueOf(e.getMessage()), e.hint().orElse(""));
    }
  }

  private static DocsAnswer find(Documentation documentation, @Nullable String page) {
    return page == null
        ? new DocsAnswer(null, documentation.list(), documentation.functions())
        : documentation
            .find(page)
            .map(found -> new DocsAnswer(found.name(), found.markdown(), found.functions()))
            .orElseThrow(
                () ->
                    new CommandFailure(
                        "unknown_page",
                        documentation.notFound(page),
                        "Run `kosmo integrations:docs` to list every page."));
  }

  Map<String, @Nullable Object> document() {
    var document = new LinkedHashMap<String, @Nullable Object>();
    document.put("success", true);
    document.put("page", page);
    document.put("markdown", text);
    document.put("functions", functions.stream().map(Listing::function).toList());
    return document;
  }
}
