package dev.kosmo.host;

import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.Guide;
import dev.kosmo.integration.ParameterSpec;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The documentation of one function as Markdown. */
final class FunctionPage {
  private FunctionPage() {}

  static String line(FunctionSpec function) {
    return "%s - %s".formatted(function.fullName(), function.description());
  }

  static String render(FunctionSpec function, Optional<Guide.Section> section) {
    var page = new StringBuilder();
    page.append("# ").append(function.fullName()).append("\n\n");
    page.append(function.description()).append("\n\n");
    page.append("Access: ").append(function.access().word()).append("\n\n");
    page.append(parameters(function)).append("\n");
    var examples = section.map(Guide.Section::examples).filter(e -> !e.isEmpty());
    examples
        .orElseGet(() -> generated(function))
        .forEach((language, code) -> page.append("\n```%s\n%s```\n".formatted(language, code)));
    section
        .map(Guide.Section::printed)
        .filter(printed -> !printed.isEmpty())
        .ifPresent(printed -> page.append("\nPrints:\n\n```text\n%s```\n".formatted(printed)));
    section
        .map(Guide.Section::text)
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> page.append("\n").append(text).append("\n"));
    return page.toString().strip();
  }

  private static String parameters(FunctionSpec function) {
    if (function.parameters().isEmpty()) {
      return "It takes no parameters.\n";
    }
    return function.parameters().stream()
        .map(FunctionPage::row)
        .collect(
            Collectors.joining(
                "\n", "| parameter | type | | meaning |\n|---|---|---|---|\n", "\n"));
  }

  private static String row(ParameterSpec parameter) {
    return "| `%s` | %s | %s | %s |"
        .formatted(
            parameter.name(),
            parameter.type().word(),
            parameter.required() ? "required" : "optional",
            parameter.description() + values(parameter));
  }

  private static String values(ParameterSpec parameter) {
    return parameter.values().isEmpty()
        ? ""
        : parameter.values().stream()
            .map(value -> "`" + value + "`")
            .collect(Collectors.joining(", ", ". One of ", ""));
  }

  /** A call for a function whose guide has no example. */
  private static Map<String, String> generated(FunctionSpec function) {
    return Map.of("lua", call(function, " = "));
  }

  private static String call(FunctionSpec function, String assign) {
    var required =
        function.parameters().stream()
            .filter(ParameterSpec::required)
            .map(parameter -> parameter.name() + assign + sample(parameter))
            .collect(Collectors.joining(", "));
    return "%s(%s)\n".formatted(function.path(), required.isEmpty() ? "" : "{ " + required + " }");
  }

  private static String sample(ParameterSpec parameter) {
    return switch (parameter.type()) {
      case STRING -> parameter.name().equals("email") ? "\"jane@example.test\"" : "\"...\"";
      case INTEGER, NUMBER -> "1";
      case BOOLEAN -> "true";
      case ARRAY, OBJECT -> "{}";
    };
  }
}
