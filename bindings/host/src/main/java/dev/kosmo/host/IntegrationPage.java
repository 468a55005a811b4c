package dev.kosmo.host;

import dev.kosmo.integration.Functions;
import dev.kosmo.integration.Guide;
import dev.kosmo.integration.Integration;
import java.util.stream.Collectors;

/** The documentation of one integration as Markdown. */
final class IntegrationPage {
  private IntegrationPage() {}

  static String render(Integration<?> integration, Functions functions, Guide guide) {
    var page = new StringBuilder();
    page.append("# ").append(integration.title()).append("\n\n");
    page.append("Namespace: `app.integrations.").append(integration.name()).append("`\n");
    page.append("Authentication: ").append(integration.authentication()).append("\n");
    page.append("Account fields: ");
    page.append(
        integration.allFields().stream()
            .map(field -> field.key() + (field.required() ? "" : " (optional)"))
            .collect(Collectors.joining(", ")));
    page.append("\n\n## Functions\n");
    for (var function : functions.all()) {
      page.append("\n- `%s`: %s".formatted(function.name(), function.description()));
    }
    // The guide has the title as its own first line.
    var introduction = guide.introduction().replaceFirst("^# .*\n+", "");
    return introduction.isEmpty()
        ? page.toString()
        : page.append("\n\n").append(introduction).toString();
  }
}
