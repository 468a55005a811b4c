package dev.kosmo.host;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text that takes a match's place, with {@code $1}, {@code ${1}}, {@code ${name}}, {@code \1}.
 */
final class Replacement {
  private static final Pattern REFERENCE =
      Pattern.compile("\\$\\$|[$\\\\](\\d{1,2})|\\$\\{(\\w+)}");

  private interface Part {
    String of(Matcher match);
  }

  private final List<Part> parts;

  private Replacement(List<Part> parts) {
    this.parts = parts;
  }

  static Replacement of(String template) {
    var parts = new ArrayList<Part>();
    var references = REFERENCE.matcher(template);
    var end = 0;
    while (references.find()) {
      var literal = template.substring(end, references.start());
      parts.add(match -> literal);
      var name = references.group(1) != null ? references.group(1) : references.group(2);
      parts.add(name == null ? match -> "$" : match -> group(match, name));
      end = references.end();
    }
    var rest = template.substring(end);
    parts.add(match -> rest);
    return new Replacement(parts);
  }

  /** What a group captured; nothing if it does not exist or took no part. */
  private static String group(Matcher match, String name) {
    var number =
        Character.isDigit(name.charAt(0))
            ? Integer.valueOf(name)
            : match.pattern().namedGroups().get(name);
    var captured =
        number == null || number > match.groupCount() ? null : match.group(number.intValue());
    return captured == null ? "" : captured;
  }

  void append(Matcher match, StringBuilder result, ResultSize size) {
    for (var part : parts) {
      var text = part.of(match);
      size.grow(text.length());
      result.append(text);
    }
  }
}
