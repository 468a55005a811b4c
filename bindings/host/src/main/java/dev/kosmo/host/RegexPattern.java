package dev.kosmo.host;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A pattern as scripts write it, with or without slashes and flags around it. */
final class RegexPattern {
  private static final java.util.regex.Pattern DELIMITED =
      java.util.regex.Pattern.compile("/(.*)/([a-zA-Z]*)", java.util.regex.Pattern.DOTALL);

  private static final long LARGEST = 20_000;

  private RegexPattern() {}

  static Pattern of(Parameters parameters, @Nullable Object given) {
    var text = parameters.text(1, "pattern");
    var flags = given instanceof String words ? words : "";
    var delimited = DELIMITED.matcher(text);
    if (delimited.matches()) {
      text = delimited.group(1).replace("\\/", "/");
      flags += delimited.group(2);
    }
    if (RegexSize.of(text) > LARGEST) {
      throw parameters.invalid(
          "the pattern is too large: repeat less, or repeat single characters");
    }
    try {
      return Pattern.compile(text, flags(parameters, flags));
    } catch (PatternSyntaxException e) {
      throw parameters.invalid(
          "the pattern cannot be used: %s. Look-around and back-references are not supported"
              .formatted(e.getDescription()));
    }
  }

  private static int flags(Parameters parameters, String flags) {
    var bits = 0;
    for (var flag : flags.toCharArray()) {
      bits |=
          switch (flag) {
            case 'i' -> Pattern.CASE_INSENSITIVE;
            case 'm' -> Pattern.MULTILINE;
            case 's' -> Pattern.DOTALL;
            case 'u', 'g' -> 0;
            default ->
                throw parameters.invalid("the flag `%c` is not one of i, m, s, u".formatted(flag));
          };
    }
    return bits;
  }
}
