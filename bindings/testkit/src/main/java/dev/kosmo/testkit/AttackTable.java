package dev.kosmo.testkit;

import dev.kosmo.engine.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

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
 * <p>Limits are small; a row may have others, and a virtual thread: see {@link Conditions}.
 *
 * @param attacks in the order of the file
 */
public record AttackTable(List<Attack> attacks) {

  private static final Pattern HEADER =
      Pattern.compile(
          "(?<id>[A-Z]\\d+[a-z]?) (?<topic>[a-z]+): (?<title>.+?)"
              + "(?: \\[(?<conditions>[^]]+)])? => (?<outcome>.+)");
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
    var outcome = header.group("outcome");
    var usual = outcome.contains("cpu_time") ? Conditions.HASTY : Conditions.USUAL;
    return new Attack(
        id,
        header.group("topic"),
        header.group("title"),
        usual.with(header.group("conditions")),
        Outcome.parse(outcome),
        Script.text(id + "." + language, row.substring(end + 1)));
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
