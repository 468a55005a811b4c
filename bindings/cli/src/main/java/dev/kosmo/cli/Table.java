package dev.kosmo.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of text whose columns are as wide as their widest cell. Not safe for several threads. */
final class Table {
  private final List<List<String>> rows = new ArrayList<>();

  Table(String... titles) {
    row(titles);
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  @Override
  public String toString() {
    var widths = new ArrayList<>(Collections.nCopies(rows.get(0).size(), 0));
    for (var row : rows) {
      for (var column = 0; column < row.size(); column++) {
        widths.set(column, Math.max(widths.get(column), row.get(column).length()));
      }
    }
    return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
  }

  private static String line(List<String> row, List<Integer> widths) {
    var line = new StringBuilder();
    for (var column = 0; column < row.size(); column++) {
      var cell = row.get(column);
      line.append(cell).append(" ".repeat(widths.get(column) - cell.length() + 2));
    }
    return line.toString().stripTrailing();
  }
}
