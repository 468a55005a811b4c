package dev.kosmo.integration;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits a guide into what it says about the whole and about each function. */
final class GuideReader {
  private static final Pattern FUNCTION = Pattern.compile("## `?([a-z][a-z0-9_]*)`?");
  private static final Pattern OTHER = Pattern.compile("##? .*");
  private static final String FENCE = "```";

  private final Iterator<String> lines;
  private final StringBuilder introduction = new StringBuilder();
  private final List<Guide.Example> examples = new ArrayList<>();
  private final Map<String, Guide.Section> sections = new LinkedHashMap<>();
  private final StringBuilder about = new StringBuilder();
  private final StringBuilder outcome = new StringBuilder();
  private final Map<String, String> fences = new LinkedHashMap<>();
  private @Nullable String function;

  GuideReader(Iterator<String> lines) {
    this.lines = lines;
  }

  Guide read() {
    while (lines.hasNext()) {
      var line = lines.next();
      var heading = FUNCTION.matcher(line);
      if (heading.matches()) {
        endSection();
        function = heading.group(1);
      } else if (OTHER.matcher(line).matches()) {
        endSection();
        introduction.append(line).append('\n');
      } else if (line.startsWith(FENCE)) {
        readFence(line);
      } else {
        readProse(line);
      }
    }
    endSection();
    return new Guide(introduction.toString().strip(), examples, sections);
  }

  private void readFence(String opening) {
    var code = new StringBuilder();
    var line = nextOf(opening);
    while (!line.equals(FENCE)) {
      code.append(line).append('\n');
      line = nextOf(opening);
    }
    var language = opening.substring(FENCE.length()).strip();
    if (function == null) {
      introduction.append(opening).append('\n').append(code).append(FENCE).append('\n');
      if (fences.containsKey(language)) {
        endExample();
      }
    }
    if (fences.putIfAbsent(language, code.toString()) != null) {
      throw new IllegalArgumentException(
          "The guide has two fences `%s` in the section `%s`.".formatted(language, function));
    }
  }

  private String nextOf(String opening) {
    if (!lines.hasNext()) {
      throw new IllegalArgumentException("The guide does not close a fence %s.".formatted(opening));
    }
    return lines.next();
  }

  private void readProse(String line) {
    if (function == null) {
      introduction.append(line).append('\n');
      // Fences with nothing between them are one example in several languages.
      if (!line.isBlank()) {
        endExample();
      }
    } else {
      (fences.isEmpty() ? about : outcome).append(line).append('\n');
    }
  }

  private void endExample() {
    var example = takeExample();
    if (!example.code().isEmpty()) {
      examples.add(example);
    }
  }

  private Guide.Example takeExample() {
    var printed = fences.remove("text");
    var example = new Guide.Example(fences, printed == null ? "" : printed);
    fences.clear();
    return example;
  }

  private void endSection() {
    if (function == null) {
      endExample();
      return;
    }
    var section = new Guide.Section(take(about), takeExample(), take(outcome));
    if (sections.putIfAbsent(function, section) != null) {
      throw new IllegalArgumentException("The guide has two sections `%s`.".formatted(function));
    }
    function = null;
  }

  private static String take(StringBuilder text) {
    var taken = text.toString().strip().replaceAll("\n{3,}", "\n\n");
    text.setLength(0);
    return taken;
  }
}
