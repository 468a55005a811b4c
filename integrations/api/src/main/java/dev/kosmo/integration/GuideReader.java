package dev.kosmo.integration;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits a guide into what it says about the whole and about each function. */
final class GuideReader {
  private static final Pattern FUNCTION = Pattern.compile("## `?([a-z][a-z0-9_]*)`?");
  private static final Pattern OTHER = Pattern.compile("##? .*");
  private static final String FENCE = "```";

  private final StringBuilder introduction = new StringBuilder();
  private final Map<String, Guide.Section> sections = new LinkedHashMap<>();
  private @Nullable String function;
  private StringBuilder text = new StringBuilder();
  private Map<String, String> examples = new LinkedHashMap<>();
  private String printed = "";

  Guide read(String markdown) {
    var lines = markdown.lines().iterator();
    while (lines.hasNext()) {
      var line = lines.next();
      var heading = FUNCTION.matcher(line);
      if (heading.matches()) {
        endSection();
        function = heading.group(1);
      } else if (OTHER.matcher(line).matches()) {
        endSection();
        introduction.append(line).append('\n');
      } else if (function == null) {
        introduction.append(line).append('\n');
      } else if (line.startsWith(FENCE)) {
        readFence(line.substring(FENCE.length()).strip(), lines);
      } else {
        text.append(line).append('\n');
      }
    }
    endSection();
    return new Guide(introduction.toString().strip(), sections);
  }

  private void readFence(String language, Iterator<String> lines) {
    var code = new StringBuilder();
    for (var line = lines.next(); !line.equals(FENCE); line = lines.next()) {
      code.append(line).append('\n');
    }
    if (language.equals("text")) {
      printed = code.toString();
    } else {
      examples.put(language, code.toString());
    }
  }

  private void endSection() {
    if (function != null) {
      var clean = text.toString().strip().replaceAll("\n{3,}", "\n\n");
      sections.put(function, new Guide.Section(clean, examples, printed));
    }
    function = null;
    text = new StringBuilder();
    examples = new LinkedHashMap<>();
    printed = "";
  }
}
