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
    var names = matcher.pattern().namedGroups();
    if (names.isEmpty()) {
      return captures(matcher);
    }
    var named = new LinkedHashMap<String, Object>();
    named.put("match", matcher.group());
    names.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .forEach(name -> named.put(name, orEmpty(matcher.group(name))));
    return named;
  }

  private static List<String> captures(Matcher matcher) {
    var captures = new ArrayList<String>();
    for (var group = 0; group <= matcher.groupCount(); group++) {
      captures.add(orEmpty(matcher.group(group)));
    }
    return captures;
  }

  private static String orEmpty(@Nullable String group) {
    return group == null ? "" : group;
  }

  /** All whole matches, then all first groups, and so on; nothing without a match. */
  private static List<List<String>> matchAll(Parameters parameters) {
    var matcher = matcher(parameters);
    var groups = new ArrayList<List<String>>();
    while (matcher.find()) {
      var captures = captures(matcher);
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
    var end = 0;
    for (var count = 0; (limit < 0 || count < limit) && matcher.find(); count++) {
      result.append(subject, end, matcher.start());
      replacement.append(matcher, result);
      end = matcher.end();
    }
    return result.append(subject, end, subject.length()).toString();
  }

  private static Matcher matcher(Parameters parameters) {
    var subject = parameters.text(0, "subject");
    return RegexPattern.of(parameters, parameters.value(2)).matcher(new InterruptibleText(subject));
  }
}
