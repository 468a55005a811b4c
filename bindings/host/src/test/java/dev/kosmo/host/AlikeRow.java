package dev.kosmo.host;

import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One behaviour. In a table it is a block of lines:
 *
 * <pre>
 * # a list keeps its positions
 * lua: return json.decode("[1, null]")
 * js:  return json.decode("[1, null]")
 * {"result": [[1, null]]}
 * </pre>
 *
 * <p>A snippet that is the same in both languages is marked {@code both}. It goes on in lines that
 * are indented. A line {@code with:} may come first, with {@code host} (one of {@code simulated},
 * {@code bare}, {@code careful} and {@code willing}), {@code input}, {@code arguments} and {@code
 * limits} as JSON. The message {@code *} of an error stands for words of the language's own.
 *
 * @param lines as they are in the table, without what is expected
 */
record AlikeRow(
    String title,
    Map<String, ?> with,
    String lua,
    String js,
    List<String> lines,
    AlikeEnvelope expected) {
  private static final Map<String, String> UNREACHABLE =
      Map.of(
          "LOOPS_API_KEY",
          "secret-1",
          "LOOPS_URL",
          "http://127.0.0.1:1",
          "LOOPS_MARKETING_API_KEY",
          "secret-2",
          "LOOPS_MARKETING_URL",
          "http://127.0.0.1:1",
          "VERO_MAIL_AUTH_TOKEN",
          "secret-3",
          "VERO_MAIL_URL",
          "http://127.0.0.1:1");

  static List<AlikeRow> read(Path file) throws IOException {
    var rows = new ArrayList<AlikeRow>();
    for (var block : Files.readString(file).strip().split("\n\n+", -1)) {
      rows.add(of(block.lines().toList()));
    }
    return rows;
  }

  private static AlikeRow of(List<String> block) {
    var parts = new LinkedHashMap<String, String>();
    var last = "";
    for (var line : block) {
      var colon = line.indexOf(':');
      if (line.startsWith("# ")) {
        parts.put("title", line.substring(2));
      } else if (line.startsWith("{")) {
        parts.put("expected", line);
      } else if (line.startsWith(" ")) {
        parts.merge(last, line, (code, more) -> code + "\n" + more);
      } else {
        last = line.substring(0, colon);
        parts.put(last, line.substring(colon + 1).strip());
      }
    }
    var both = parts.getOrDefault("both", "");
    return new AlikeRow(
        parts.getOrDefault("title", ""),
        object(parts.getOrDefault("with", "{}")),
        parts.getOrDefault("lua", both),
        parts.getOrDefault("js", both),
        block.stream().filter(line -> !line.startsWith("{")).toList(),
        new AlikeEnvelope(object(parts.getOrDefault("expected", "{}"))));
  }

  static String write(List<AlikeRow> rows, Function<AlikeRow, Map<String, ?>> run) {
    return rows.stream()
        .map(
            row ->
                String.join("\n", row.lines())
                    + "\n"
                    + JsonText.compact(AlikeEnvelope.of(run.apply(row)).brief())
                    + "\n")
        .collect(Collectors.joining("\n"));
  }

  /** The envelope that it gives in a language, without what took how long. */
  Map<String, ?> run(String language) {
    var script = Script.text("row", language.equals("lua") ? lua : js).withLanguage(language);
    script = with.containsKey("input") ? script.withInput(object(with.get("input"))) : script;
    script =
        with.get("arguments") instanceof List<?> words
            ? script.withArguments(texts(words))
            : script;
    try (var host = host()) {
      var envelope = AlikeEnvelope.withoutTimes(host.run(script).envelope(Map.of()));
      return expected.withoutOwnWords(envelope);
    }
  }

  private ScriptHost host() {
    var builder = ScriptHost.builder().limits(limits());
    return switch (String.valueOf(with.containsKey("host") ? with.get("host") : "simulated")) {
      case "simulated" -> builder.simulate().build();
      case "bare" -> builder.environment(Map.of()).build();
      case "careful" -> builder.environment(UNREACHABLE).build();
      case "willing" -> builder.environment(UNREACHABLE).allowWrites().build();
      default -> throw new IllegalArgumentException("not a host: " + with);
    };
  }

  private Limits limits() {
    var limits = Limits.standard();
    for (var limit : object(with.get("limits")).entrySet()) {
      var value = ((Number) limit.getValue()).doubleValue();
      var time = Duration.ofMillis((long) (value * 1000));
      limits =
          switch (limit.getKey()) {
            case "cpu_time" -> limits.withCpuTime(time);
            case "time" -> limits.withTime(time);
            case "memory" -> limits.withMemory((long) value);
            case "output" -> limits.withOutput((long) value);
            case "calls" -> limits.withCalls((int) value);
            default -> throw new IllegalArgumentException("not a limit: " + limit.getKey());
          };
    }
    return limits;
  }

  private static List<String> texts(List<?> words) {
    return words.stream().map(String::valueOf).toList();
  }

  @SuppressWarnings("unchecked") // JSON objects have text as keys.
  private static Map<String, @Nullable Object> object(@Nullable Object json) {
    var value = json instanceof String text ? JsonText.parse(text) : json;
    return value == null ? Map.of() : (Map<String, @Nullable Object>) value;
  }
}
