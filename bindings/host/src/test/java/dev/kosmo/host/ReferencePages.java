package dev.kosmo.host;

import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.Integration;
import dev.kosmo.integration.IntegrationCatalog;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The documentation as files: one page for each integration, its functions included. */
final class ReferencePages {
  private static final String HEADER =
      "<!-- Generated from the interface and its guide.md; do not edit. To write it anew: %s -->\n\n";

  static final String COMMAND =
      "mvn test -pl bindings/host -am -Dtest=ReferencePagesTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dreference.write";

  private ReferencePages() {}

  /** The text of each file by its name. */
  static Map<String, String> of(IntegrationCatalog catalog) {
    var documentation = new Documentation(catalog);
    var pages = new TreeMap<String, String>();
    for (var integration : catalog.integrations()) {
      pages.put(integration.name() + ".md", page(integration, documentation));
    }
    return pages;
  }

  private static String page(Integration<?> integration, Documentation documentation) {
    var page = documentation.find(integration.name()).orElseThrow();
    return page.functions().stream()
        .map(FunctionSpec::fullName)
        .map(function -> documentation.read(function).orElseThrow())
        .map(ReferencePages::oneLevelDown)
        .collect(
            Collectors.joining("\n\n", HEADER.formatted(COMMAND) + page.markdown() + "\n\n", "\n"));
  }

  /** Lines in a fence may begin with `#`, too: Lua's length is one. */
  private static String oneLevelDown(String markdown) {
    var lowered = new StringBuilder();
    var fenced = false;
    for (var line : markdown.split("\n", -1)) {
      fenced ^= line.startsWith("```");
      lowered.append(!fenced && line.startsWith("#") ? "#" : "").append(line).append('\n');
    }
    return lowered.toString().stripTrailing();
  }
}
