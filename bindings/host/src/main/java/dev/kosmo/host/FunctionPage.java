package dev.kosmo.host;

import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.ParameterSpec;
import java.util.stream.Collectors;

/** The documentation of one function as text. */
final class FunctionPage {
  private FunctionPage() {}

  static String render(FunctionSpec function) {
    var page = new StringBuilder();
    page.append(function.fullName()).append("\n\n");
    page.append(function.description()).append("\n\n");
    page.append("Access: ").append(function.access().word()).append("\n");
    page.append("Lua: ").append(call(function, " = ")).append("\n");
    page.append("JavaScript: ").append(call(function, ": ")).append("\n");
    page.append("\nParameters:");
    if (function.parameters().isEmpty()) {
      page.append(" none");
    }
    for (var parameter : function.parameters()) {
      page.append(
          "\n  %-24s %-9s %-9s %s"
              .formatted(
                  parameter.name(),
                  parameter.type().word(),
                  parameter.required() ? "required" : "optional",
                  parameter.description()));
    }
    return page.toString();
  }

  private static String call(FunctionSpec function, String assign) {
    var required =
        function.parameters().stream()
            .filter(ParameterSpec::required)
            .map(parameter -> parameter.name() + assign + sample(parameter))
            .collect(Collectors.joining(", "));
    return "%s(%s)".formatted(function.path(), required.isEmpty() ? "" : "{ " + required + " }");
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
