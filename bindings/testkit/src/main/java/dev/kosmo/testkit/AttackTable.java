package dev.kosmo.testkit;

import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hostile scripts of one language in one readable file. Each begins with a line of three marks, an
 * id, a topic, a title and an {@link Outcome}:
 *
 * <pre>
 * --- L17 loops: a loop without end => limit cpu_time
 * while true do end
 *
 * --- L53 loops: waiting for ever [time 1] => limit time
 * app.wait()
 * </pre>
 *
 * <p>Limits are small; a row may have others: {@code [time 1, calls 3]}, in seconds, MiB or calls.
 *
 * @param attacks in the order of the file
 */
public record AttackTable(List<Attack> attacks) {

  /** Small, so that a table is quick; large enough for an engine that starts cold. */
  public static final Limits LIMITS =
      new Limits(Duration.ofMillis(250), Duration.ofSeconds(60), 64L << 20, 1L << 20, 50);

  private static final Pattern HEADER =
      Pattern.compile(
          "(?<id>[A-Z]\\d+[a-z]?) (?<topic>[a-z]+): (?<title>.+?)"
              + "(?: \\[(?<limits>[^]]+)])? => (?<outcome>.+)");
  private static final Pattern MARKS = Pattern.compile("(\\S)\\1\\1 .*");

  public AttackTable {
    attacks = List.copyOf(attacks);
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException if a header cannot be understood
   */
  public static AttackTable of(Script file) {
    var attacks = new ArrayList<Attack>();
    var rows = new ArrayList<StringBuilder>();
    for (var line : file.code().lines().toList()) {
      if (MARKS.matcher(line).matches()) {
        rows.add(new StringBuilder());
      }
      if (!rows.isEmpty()) {
        rows.get(rows.size() - 1).append(line).append('\n');
      }
    }
    rows.forEach(row -> attacks.add(attack(row.toString(), file.language())));
    return new AttackTable(attacks);
  }

  private static Attack attack(String row, String language) {
    var end = row.indexOf('\n');
    var header = HEADER.matcher(row.substring(4, end));
    if (!header.matches()) {
      throw new IllegalArgumentException("not the header of an attack: " + row.substring(0, end));
    }
    var id = header.group("id");
    return new Attack(
        id,
        header.group("topic"),
        header.group("title"),
        limits(header.group("limits")),
        Outcome.parse(header.group("outcome")),
        Script.text(id + "." + language, row.substring(end + 1)));
  }

  private static Limits limits(@Nullable String text) {
    var limits = LIMITS;
    for (var setting : text == null ? new String[0] : text.split(", ", -1)) {
      var words = setting.split(" ", 2);
      var value = Double.parseDouble(words[1]);
      var time = Duration.ofMillis((long) (value * 1000));
      limits =
          switch (words[0]) {
            case "cpu" -> limits.withCpuTime(time);
            case "time" -> limits.withTime(time);
            case "memory" -> limits.withMemory((long) value << 20);
            case "output" -> limits.withOutput((long) value << 20);
            case "calls" -> limits.withCalls((int) value);
            default -> throw new IllegalArgumentException("not a limit: " + setting);
          };
    }
    return limits;
  }

  /** What its attacks are after. */
  public SortedSet<String> topics() {
    var topics = new TreeSet<String>();
    attacks.forEach(attack -> topics.add(attack.topic()));
    return topics;
  }

  /** The numbers of its attacks. */
  public SortedSet<Integer> numbers() {
    var numbers = new TreeSet<Integer>();
    attacks.forEach(attack -> numbers.add(attack.number()));
    return numbers;
  }
}
