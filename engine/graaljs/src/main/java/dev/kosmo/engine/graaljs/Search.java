package dev.kosmo.engine.graaljs;

import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;

/** The search for a text in a text as GraalJS does it, but with an end. */
final class Search {
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;

  private Search() {}

  /** Whether looking at each place until it differs takes no more than some tenths of a second. */
  static boolean isShort(String text, String part) {
    var node = EncapsulatingNodeReference.getCurrent().get();
    var left = 2L * text.length() + Workload.MAX_COMPARISONS;
    for (int i = 0; i <= text.length() - part.length() && left >= 0; i++) {
      var same = 0;
      while (same < part.length() && text.charAt(i + same) == part.charAt(same)) {
        same++;
      }
      left -= same + 1;
      TruffleSafepoint.poll(node);
    }
    return left >= 0;
  }

  /** How long a text becomes at most when a part is replaced at each place. */
  static double longest(String text, String part, String replacement) {
    // Before and behind the part, a replacement may name the rest of the text.
    var named = replacement.chars().filter(c -> c == '$').count();
    var each = replacement.length() + (double) named * text.length();
    return text.length() + each > SharedEngine.LONGEST_STRING / (text.length() + 1.0)
        ? text.length() + each * places(text, part)
        : 0;
  }

  private static long places(String text, String part) {
    long places = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      places++;
      if (part.isEmpty()) {
        return text.length() + 1L;
      }
    }
    return places;
  }

  /** How many characters without a letter of their own follow each other at most. */
  static int mostMarks(String text) {
    var most = 0;
    var marks = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      marks = (MARKS >> Character.getType(text.codePointAt(i)) & 1) == 0 ? 0 : marks + 1;
      most = Math.max(most, marks);
    }
    return most;
  }
}
