package dev.kosmo.engine;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The text of a value as {@code print} and {@code dump} show it, alike in every language: lists in
 * brackets, maps in braces, one member a line, two spaces a level, strings without quotes.
 *
 * <p>Engines copy the guest value to {@link Data} first; for {@code print} they may put any text in
 * the place of a value that is no data, such as a function.
 */
public final class Printout {

  /** How long a text can become. One value may be shown in many places, so that few make a lot. */
  public static final int LONGEST = 1 << 26;

  private final DoubleFunction<String> numbers;
  private final StringBuilder text = new StringBuilder();

  private Printout(DoubleFunction<String> numbers) {
    this.numbers = numbers;
  }

  /**
   * Renders a value.
   *
   * @param value {@link Data}
   * @param numbers how the language prints a number that is not whole
   * @throws CallException if the text would be longer than {@link #LONGEST}
   */
  public static String of(@Nullable Object value, DoubleFunction<String> numbers) {
    var printout = new Printout(numbers);
    printout.append(value, "\n");
    return printout.text.toString();
  }

  private void append(@Nullable Object value, String lineBreak) {
    if (text.length() > LONGEST - 2 * lineBreak.length() - length(value)) {
      throw CallException.of(
          "invalid_argument", "The text of this value would be longer than 64 MB.");
    }
    if (value instanceof Map<?, ?> map) {
      appendMembers('{', '}', map.entrySet(), lineBreak);
    } else if (value instanceof List<?> list) {
      appendMembers('[', ']', list, lineBreak);
    } else if (value instanceof Map.Entry<?, ?> entry) {
      append(entry.getKey(), lineBreak);
      text.append(": ");
      append(entry.getValue(), lineBreak);
    } else if (value instanceof Double number) {
      text.append(numbers.apply(number));
    } else {
      text.append(value);
    }
  }

  private static int length(@Nullable Object value) {
    return value instanceof String string ? string.length() : 0;
  }

  private void appendMembers(char open, char close, Iterable<?> members, String lineBreak) {
    text.append(open);
    var separator = "";
    for (var member : members) {
      text.append(separator).append(lineBreak).append("  ");
      append(member, lineBreak + "  ");
      separator = ",";
    }
    text.append(separator.isEmpty() ? "" : lineBreak).append(close);
  }
}
