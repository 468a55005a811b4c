package dev.kosmo.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a command line that are about one call.
 *
 * @param payload a JSON object, {@code @file}, {@code -}, or null
 * @param flags parameters with their values, in order
 */
record CallWords(@Nullable String payload, List<Flag> flags) {

  /**
   * One parameter.
   *
   * @param path its name, with those of members below it behind dots
   * @param value as written, null if none is
   * @param json whether the value is JSON rather than text
   */
  record Flag(String path, @Nullable String value, boolean json) {

    /** Takes {@code name=value} and {@code name:=json} apart; the name alone has no value. */
    static Flag of(String word) {
      var equals = word.indexOf('=');
      if (equals < 0) {
        return new Flag(word, null, false);
      }
      var json = equals > 0 && word.charAt(equals - 1) == ':';
      return new Flag(
          word.substring(0, json ? equals - 1 : equals), word.substring(equals + 1), json);
    }
  }

  /**
   * Takes the words apart.
   *
   * @param extra what {@code --arg} gave
   * @throws UsageException if they cannot be understood
   */
  static CallWords of(List<String> words, List<String> extra) {
    String payload = null;
    var flags = new ArrayList<Flag>();
    for (var i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (word.startsWith("--")) {
        var flag = Flag.of(word.substring(2));
        if (flag.value() == null && i + 1 < words.size() && !words.get(i + 1).startsWith("--")) {
          flag = new Flag(flag.path(), words.get(++i), false);
        }
        flags.add(flag);
      } else if (payload == null && isPayload(word)) {
        payload = word;
      } else {
        throw new UsageException(
            "`%s` is one word too many: arguments are one JSON object, or --parameter value."
                .formatted(word));
      }
    }
    extra.forEach(word -> flags.add(extra(word)));
    return new CallWords(payload, List.copyOf(flags));
  }

  private static boolean isPayload(String word) {
    return word.equals("-") || word.matches("(?s)[{\\[@].*");
  }

  private static Flag extra(String word) {
    var flag = Flag.of(word);
    if (flag.value() == null || flag.path().isEmpty()) {
      throw new UsageException(
          "--arg values must use key=value syntax, but one is `%s`.".formatted(word));
    }
    return flag;
  }

  boolean isEmpty() {
    return payload == null && flags.isEmpty();
  }
}
