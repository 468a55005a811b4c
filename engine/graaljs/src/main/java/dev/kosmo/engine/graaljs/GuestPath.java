package dev.kosmo.engine.graaljs;

import java.util.regex.Pattern;

/** The way to a value inside another one, as scripts write it: {@code contact.tags[2]}. */
final class GuestPath {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");
  private static final int LONGEST = 200;

  private static final int MOST_STEPS = 20;

  private final StringBuilder text = new StringBuilder();
  private int steps;

  /** Steps to a member and returns the mark that leads back. */
  int member(String key) {
    steps++;
    int mark = text.length();
    if (key.length() < LONGEST && PLAIN.matcher(key).matches()) {
      text.append(mark == 0 ? "" : ".").append(key);
    } else {
      var shown = key.length() < LONGEST ? key : key.substring(0, LONGEST) + "…";
      text.append("[\"").append(UNPRINTABLE.matcher(shown).replaceAll("?")).append("\"]");
    }
    return mark;
  }

  int index(long index) {
    steps++;
    int mark = text.length();
    text.append('[').append(index).append(']');
    return mark;
  }

  void back(int mark) {
    steps--;
    text.setLength(mark);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether it is so long that it helps nobody: a bomb. */
  boolean isEndless() {
    return steps > MOST_STEPS;
  }

  @Override
  public String toString() {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text.toString();
  }
}
