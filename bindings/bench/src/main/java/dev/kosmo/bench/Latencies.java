package dev.kosmo.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How late the runs of one victim were over.
 *
 * @param sorted milliseconds after the limit
 * @param otherwise what ended a run, if it was not the limit; empty if it always was
 */
record Latencies(Victim victim, List<Double> sorted, String otherwise) {

  /** Takes the lines of {@link Killing}. */
  static Latencies of(Victim victim, List<String> lines) {
    var sorted = new ArrayList<Double>();
    var otherwise = "";
    for (var line : lines) {
      if (line.startsWith("ended")) {
        otherwise = line;
      } else {
        sorted.add(Double.valueOf(line));
      }
    }
    Collections.sort(sorted);
    return new Latencies(victim, sorted, otherwise);
  }

  /** The nearest rank. */
  double percentile(double percent) {
    var rank = (int) Math.ceil(percent / 100 * sorted.size());
    return sorted.get(Math.max(0, rank - 1));
  }

  /** Loops are judged by their 99th percentile, library calls by the worst of them. */
  boolean isLate() {
    if (sorted.isEmpty()) {
      return true;
    }
    var judged = victim.kind() == Victim.Kind.LOOPS ? percentile(99) : percentile(100);
    return judged > victim.kind().targetMillis;
  }

  /** A row of a table in Markdown. */
  String row() {
    var name = "| " + victim.title() + " | ";
    if (sorted.isEmpty()) {
      return name + otherwise + " | | | |";
    }
    return name
        + "%d | %s | %s | %s |"
            .formatted(
                sorted.size(),
                millis(percentile(50)),
                millis(percentile(99)),
                millis(percentile(100)) + (isLate() ? " **late**" : ""));
  }

  private static String millis(double millis) {
    return String.valueOf(Math.round(millis * 10) / 10.0);
  }
}
