package dev.kosmo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long after its time limit a script is really over, for scripts that do their best to outlive
 * it. Each is killed many times in a process of its own, at moments that differ from run to run.
 * Prints tables in Markdown; says nothing by its exit code.
 *
 * <p>Arguments, all optional: {@code --runs=40}, {@code --only=REGEX} (of {@code language title}),
 * {@code --write=FILE} to put the tables between the marks in a file.
 */
public final class KillLatency {
  private static final String BEGIN = "<!-- kill-latency -->\n";
  private static final String END = "<!-- /kill-latency -->";

  private final String runs;
  private final String only;

  private KillLatency(List<String> arguments) {
    runs = option(arguments, "--runs=", "40");
    only = option(arguments, "--only=", ".*");
  }

  public static void main(String[] words) throws IOException, InterruptedException {
    var arguments = List.of(words);
    var bench = new KillLatency(arguments);
    var tables = new StringBuilder();
    for (var language : List.of("lua", "js")) {
      tables.append(bench.tables(language));
    }
    System.out.print(tables);
    var file = option(arguments, "--write=", "");
    if (!file.isEmpty()) {
      write(Path.of(file), tables.toString());
    }
  }

  private static String option(List<String> arguments, String name, String standard) {
    return arguments.stream()
        .filter(argument -> argument.startsWith(name))
        .map(argument -> argument.substring(name.length()))
        .findFirst()
        .orElse(standard);
  }

  private String tables(String language) throws IOException, InterruptedException {
    var all = new ArrayList<Latencies>();
    var victims = Victim.of(language);
    for (var i = 0; i < victims.size(); i++) {
      var victim = victims.get(i);
      if ((language + " " + victim.title()).matches(only)) {
        all.add(Latencies.of(victim, killings(victim, i)));
        System.err.println(language + " " + all.get(all.size() - 1).row());
      }
    }
    var tables = new StringBuilder();
    for (var kind : Victim.Kind.values()) {
      var rows = all.stream().filter(latencies -> latencies.victim().kind() == kind).toList();
      tables.append(rows.isEmpty() ? "" : table(language, kind, rows));
    }
    return tables.toString();
  }

  private static String table(String language, Victim.Kind kind, List<Latencies> rows) {
    var head =
        "\n| %s, %s | runs | p50, ms | p99, ms | max, ms |\n|---|---:|---:|---:|---:|\n"
            .formatted(kind.title, language);
    var table = new StringBuilder(head);
    rows.forEach(row -> table.append(row.row()).append('\n'));
    return table.toString();
  }

  private List<String> killings(Victim victim, int number)
      throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-Xmx1g",
                "-Dpolyglot.engine.WarnInterpreterOnly=false",
                "-cp",
                System.getProperty("java.class.path"),
                Killing.class.getName(),
                victim.language(),
                String.valueOf(number),
                runs)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var output = process.inputReader()) {
      return output.lines().toList();
    } finally {
      process.waitFor();
    }
  }

  private static void write(Path file, String tables) throws IOException {
    var text = Files.readString(file);
    var begin = text.indexOf(BEGIN) + BEGIN.length();
    Files.writeString(
        file, text.substring(0, begin) + tables + "\n" + text.substring(text.indexOf(END)));
  }
}
