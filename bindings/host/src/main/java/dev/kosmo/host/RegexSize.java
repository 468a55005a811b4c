package dev.kosmo.host;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Roughly how large a pattern becomes when its counted repeats are written out, as they are when it
 * is compiled. Nothing can stop a compilation, so {@code ((a{1000}){1000}){1000}} must not begin. A
 * pattern with more than 200 groups in each other is larger than all.
 */
final class RegexSize {
  // Compiling goes as deep as the pattern.
  private static final int DEEPEST = 200;
  private static final Pattern REPEAT = Pattern.compile("\\{(\\d{1,4})(?:,(\\d{0,4}))?}");

  private final String pattern;
  private final Deque<Long> outer = new ArrayDeque<>();
  private int deepest;
  private long sum;
  private long last;

  private RegexSize(String pattern) {
    this.pattern = pattern;
  }

  static long of(String pattern) {
    return new RegexSize(pattern).measure();
  }

  private long measure() {
    for (var i = 0; i < pattern.length(); ) {
      i = take(i);
    }
    while (!outer.isEmpty()) {
      closeGroup();
    }
    return deepest > DEEPEST ? Long.MAX_VALUE : sum + last;
  }

  /** Takes what begins at an index and returns where the next begins. */
  private int take(int i) {
    switch (pattern.charAt(i)) {
      case '(' -> openGroup();
      case ')' -> closeGroup();
      case '{' -> {
        var repeat = REPEAT.matcher(pattern).region(i, pattern.length());
        if (repeat.lookingAt()) {
          last *= Math.max(count(repeat.group(1)), count(repeat.group(2)));
          return repeat.end();
        }
        single();
      }
      case '[' -> {
        single();
        return endOfClass(i);
      }
      case '\\' -> {
        single();
        return i + 2;
      }
      default -> single();
    }
    return i + 1;
  }

  private static long count(@Nullable String digits) {
    return digits == null || digits.isEmpty() ? 1 : Math.max(1, Long.parseLong(digits));
  }

  private void single() {
    sum += last;
    last = 1;
  }

  private void openGroup() {
    outer.push(sum + last);
    deepest = Math.max(deepest, outer.size());
    sum = 0;
    last = 0;
  }

  private void closeGroup() {
    if (!outer.isEmpty()) {
      last = sum + last + 1;
      sum = outer.pop();
    }
  }

  private int endOfClass(int open) {
    for (var i = open + 2; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '\\') {
        i++;
      } else if (pattern.charAt(i) == ']') {
        return i + 1;
      }
    }
    return pattern.length();
  }
}
