package dev.kosmo.integration.cassette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where in a file a request lies.
 *
 * @param key the same for the same question
 * @param begin when the request began
 * @param end when it ended
 * @param start its first byte
 * @param length how many bytes it has
 */
record Piece(String key, long begin, long end, long start, long length) {

  /**
   * In the order of time; but what was under way at once, and so in no order, in that of the keys.
   * The same run gives the same file.
   */
  static List<Piece> sorted(List<Piece> pieces) {
    var inTime = new ArrayList<>(pieces);
    inTime.sort(Comparator.comparingLong(Piece::begin));
    var byKey = Comparator.comparing(Piece::key).thenComparingLong(Piece::begin);
    var from = 0;
    var latest = Long.MIN_VALUE;
    for (int i = 0; i < inTime.size(); i++) {
      if (inTime.get(i).begin() > latest) {
        inTime.subList(from, i).sort(byKey);
        from = i;
      }
      latest = Math.max(latest, inTime.get(i).end());
    }
    inTime.subList(from, inTime.size()).sort(byKey);
    return inTime;
  }
}
