package dev.kosmo.host;

import com.google.re2j.Matcher;
import dev.kosmo.engine.Namespace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code regex}: one dialect in every language, in linear time. */
final class RegexNamespace {
  private static final Namespace NAMESPACE =
      Namespace.named("regex")
          .function("match", arguments -> match(new Parameters("regex.match", arguments)))
          .function(
              "match_all", arguments -> matchAll(new Parameters("regex.match_all", arguments)))
          .function("gsub", arguments -> gsub(new Parameters("regex.gsub", arguments)))
          .build();

  private RegexNamespace() {}

  static Namespace create() {
    return NAMESPACE;
  }

  /**
   * The captures, the whole match first; by name if the pattern names any. Null without a match.
   */
  private static @Nullable Object match(Parameters parameters) {
    var matcher = matcher(parameters);
    if (!matcher.find()) {
      return null;
    }
    var size = new ResultSize(parameters);
    var names = matcher.pattern().namedGroups();
    if (names.isEmpty()) {
      return captures(matcher, size);
    }
    var named = new LinkedHashMap<String, Object>();
    named.put("match", capture(matcher, 0, size));
    names.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(name -> named.put(name.getKey(), capture(matcher, name.getValue(), size)));
    return named;
  }

  private static List<String> captures(Matcher matcher, ResultSize size) {
    var captures = new ArrayList<String>();
    for (var group = 0; group <= matcher.groupCount(); group++) {
      captures.add(capture(matcher, group, size));
    }
    return captures;
  }

  private static String capture(Matcher matcher, int group, ResultSize size) {
    size.add(matcher.end(group) - matcher.start(group));
    var captured = matcher.group(group);
    return captured == null ? "" : captured;
  }

  /** All whole matches, then all first groups, and so on; nothing without a match. */
  private static List<List<String>> matchAll(Parameters parameters) {
    var matcher = matcher(parameters);
    var groups = new ArrayList<List<String>>();
    var size = new ResultSize(parameters);
    while (matcher.find()) {
      var captures = captures(matcher, size);
      for (var group = 0; group < captures.size(); group++) {
        if (groups.size() == group) {
          groups.add(new ArrayList<>());
        }
        groups.get(group).add(captures.get(group));
      }
    }
    return groups;
  }

  private static String gsub(Parameters parameters) {
    var subject = parameters.text(0, "subject");
    var matcher = RegexPattern.of(parameters, null).matcher(new InterruptibleText(subject));
    var replacement = Replacement.of(parameters.text(2, "replacement"));
    var limit = parameters.value(3) == null ? -1 : parameters.number(3, "limit");
    var result = new StringBuilder();
    var size = new ResultSize(parameters);
    var end = 0;
    for (var count = 0; (limit < 0 || count < limit) && matcher.find(); count++) {
      result.append(subject, end, matcher.start());
      size.grow(matcher.start() - end);
      replacement.append(matcher, result, size);
      end = matcher.end();
    }
    return result.append(subject, end, subject.length()).toString();
  }

  private static Matcher matcher(Parameters parameters) {
    var subject = parameters.text(0, "subject");
    return RegexPattern.of(parameters, parameters.value(2)).matcher(new InterruptibleText(subject));
  }
}
