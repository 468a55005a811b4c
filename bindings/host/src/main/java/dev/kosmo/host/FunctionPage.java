package dev.kosmo.host;

import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.Guide;
import dev.kosmo.integration.ParameterSpec;
import dev.kosmo.integration.ValueType.RecordType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documentation of one function as Markdown. */
final class FunctionPage {
  private FunctionPage() {}

  static String line(FunctionSpec function) {
    return "%s - %s".formatted(function.fullName(), function.description());
  }

  static String render(FunctionSpec function, Optional<Guide.Section> section) {
    var example = section.map(Guide.Section::example).filter(it -> !it.code().isEmpty());
    return Stream.of(
            "# " + function.fullName(),
            function.description(),
            "Access: " + function.access().word(),
            paging(function),
            section.map(Guide.Section::about).orElse(""),
            parameters(function),
            ObjectMembers.of(function),
            fences(example.map(Guide.Example::code).orElseGet(() -> calls(function))),
            printed(example.map(Guide.Example::printed).orElse("")),
            section.map(Guide.Section::outcome).orElse(""))
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String paging(FunctionSpec function) {
    return function.result() instanceof RecordType record && record.isPage()
        ? "One page at a time; `app.each(%s, arguments)` goes through all pages, item by item."
            .formatted(function.path())
        : "";
  }

  private static String parameters(FunctionSpec function) {
    if (function.parameters().isEmpty()) {
      return "It takes no parameters.";
    }
    return function.parameters().stream()
        .map(FunctionPage::row)
        .collect(
            Collectors.joining(
                "\n", "| Parameter | Type | Required | Meaning |\n|---|---|---|---|\n", ""));
  }

  private static String row(ParameterSpec parameter) {
    return "| `%s` | %s | %s | %s |"
        .formatted(
            parameter.name(),
            parameter.type().word(),
            parameter.required() ? "yes" : "no",
            // A bar would end the cell.
            (parameter.description() + values(parameter)).replace("|", "\\|"));
  }

  private static String values(ParameterSpec parameter) {
    return parameter.values().isEmpty()
        ? ""
        : parameter.values().stream()
            .map(value -> "`" + value + "`")
            .collect(
                Collectors.joining(
                    ", ", parameter.description().endsWith(".") ? " One of " : ". One of ", ""));
  }

  private static String fences(Map<String, String> code) {
    return code.entrySet().stream()
        .map(each -> "```%s\n%s```".formatted(each.getKey(), each.getValue()))
        .collect(Collectors.joining("\n\n"));
  }

  private static String printed(String text) {
    return text.isEmpty() ? "" : "Each prints:\n\n```text\n%s```".formatted(text);
  }

  /** Calls for a function of which the guide shows none. */
  private static Map<String, String> calls(FunctionSpec function) {
    var calls = new LinkedHashMap<String, String>();
    calls.put("lua", call(function, " = ") + "\n");
    calls.put("js", call(function, ": ") + ";\n");
    return calls;
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
