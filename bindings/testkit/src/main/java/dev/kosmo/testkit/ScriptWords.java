package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What no text for a script's author may hold: names of Java classes, stack traces, addresses. */
final class ScriptWords {
  private static final Pattern FOREIGN =
      Pattern.compile(
          "\\b(java|javax|jdk|sun|com|org|dev)\\.[a-z]+\\.|\\w+Exception\\b|\\n\\s+at |@[0-9a-f]{5,}");

  private ScriptWords() {}

  static void check(@Nullable String text) {
    assertThat(text).as("a text for a script's author").isNotBlank().doesNotContainPattern(FOREIGN);
  }
}
