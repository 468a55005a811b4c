package dev.kosmo.host;

import dev.kosmo.integration.AccountField;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.Guide;
import dev.kosmo.integration.Integration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documentation of one integration as Markdown. */
final class IntegrationPage {
  private IntegrationPage() {}

  static String render(Integration<?> integration, List<FunctionSpec> functions, Guide guide) {
    // The guide has the title as its own first line.
    var introduction = guide.introduction().replaceFirst("^# .*\n+", "").split("(?m)^(?=## )", 2);
    return Stream.of(
            "# " + integration.title(),
            introduction[0].strip(),
            facts(integration),
            functions(functions),
            introduction.length == 1 ? "" : introduction[1])
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String facts(Integration<?> integration) {
    return """
        - Namespace: `app.integrations.%s`
        - Category: %s
        - Authentication: %s
        - Account fields: %s"""
        .formatted(
            integration.name(),
            integration.category(),
            integration.authentication(),
            integration.allFields().stream()
                .map(IntegrationPage::field)
                .collect(Collectors.joining(", ")));
  }

  private static String field(AccountField field) {
    return "`" + field.key() + "`" + (field.required() ? "" : " (optional)");
  }

  private static String functions(List<FunctionSpec> functions) {
    return functions.stream()
        .map(
            function ->
                "- `%s` (%s): %s"
                    .formatted(function.name(), function.access().word(), function.description()))
        .collect(Collectors.joining("\n", "## Functions\n\n", ""));
  }
}
