package dev.kosmo.cli;

import dev.kosmo.engine.ScriptEngine;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is running: kosmo, Java, engines. */
final class Version {
  private Version() {}

  static int report(Report report, List<ScriptEngine> engines) {
    var sorted = engines.stream().sorted(Comparator.comparing(ScriptEngine::id)).toList();
    return report.isJson()
        ? report.document(document(sorted))
        : report.text("version", text(sorted));
  }

  private static String text(List<ScriptEngine> engines) {
    return "kosmo %s\nJava %s (%s)\nEngines: %s"
        .formatted(
            number(),
            Runtime.version(),
            System.getProperty("java.vendor"),
            engines.isEmpty()
                ? "none"
                : engines.stream()
                    .map(each -> each.id() + " (" + String.join(", ", each.extensions()) + ")")
                    .collect(Collectors.joining(", ")));
  }

  private static LinkedHashMap<String, @Nullable Object> document(List<ScriptEngine> engines) {
    var document = new LinkedHashMap<String, @Nullable Object>();
    document.put("success", true);
    document.put("version", number());
    document.put("java", Runtime.version().toString());
    var extensions = new LinkedHashMap<String, List<String>>();
    engines.forEach(engine -> extensions.put(engine.id(), engine.extensions()));
    document.put("engines", extensions);
    return document;
  }

  /** The build writes it into the jar; classes outside of a jar have none. */
  private static String number() {
    return Objects.requireNonNullElse(
        Version.class.getPackage().getImplementationVersion(), "(not packaged)");
  }
}
