package dev.kosmo.integration.cassette;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where two requests differ, in words. */
final class Difference {
  static final Comparator<Difference> BY_COUNT =
      Comparator.comparingInt(difference -> difference.words.size());

  private static final int MOST = 3;
  private static final int LONGEST = 80;
  private static final Object NONE = new Object();

  private final List<String> words = new ArrayList<>();

  private Difference() {}

  static Difference between(Question here, Question recorded) {
    var difference = new Difference();
    difference.compare("account", here.account(), recorded.account());
    difference.compare("method", here.method(), recorded.method());
    var one = here.url().split("\\?", 2);
    var other = recorded.url().split("\\?", 2);
    difference.compare("url", one[0], other[0]);
    difference.compare("query", query(one), query(other));
    difference.compare("body", here.body(), recorded.body());
    if (difference.words.isEmpty()) {
      // In the spelling, or the order, of the query.
      difference.compare("url", here.url(), recorded.url());
    }
    return difference;
  }

  private static Map<String, Object> query(String[] url) {
    var query = new LinkedHashMap<String, Object>();
    if (url.length == 2) {
      for (var pair : url[1].split("&")) {
        var parts = pair.split("=", 2);
        var value = parts.length == 1 ? "" : decoded(parts[1]);
        query.merge(decoded(parts[0]), value, (before, next) -> before + ", " + next);
      }
    }
    return query;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private void compare(String path, @Nullable Object here, @Nullable Object recorded) {
    if (Objects.equals(here, recorded)) {
      return;
    } else if (here instanceof Map<?, ?> one && recorded instanceof Map<?, ?> other) {
      var names = new LinkedHashSet<Object>(one.keySet());
      names.addAll(other.keySet());
      names.forEach(name -> compare(path + "." + name, in(one, name), in(other, name)));
    } else if (here instanceof List<?> one && recorded instanceof List<?> other) {
      for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
        compare(path + "[" + i + "]", in(one, i), in(other, i));
      }
    } else if (here == NONE) {
      words.add("`%s` is missing, which was %s".formatted(path, shown(recorded)));
    } else if (recorded == NONE) {
      words.add("`%s` is %s, and was not there".formatted(path, shown(here)));
    } else {
      words.add("`%s` is %s, and was %s".formatted(path, shown(here), shown(recorded)));
    }
  }

  private static @Nullable Object in(Map<?, ?> map, @Nullable Object name) {
    return map.containsKey(name) ? map.get(name) : NONE;
  }

  private static @Nullable Object in(List<?> list, int index) {
    return index < list.size() ? list.get(index) : NONE;
  }

  private static String shown(@Nullable Object value) {
    var text = Format.compact(value);
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
  }

  /** The first of them, such as {@code `body.email` is "b", and was "a"}. */
  String words() {
    var shown = String.join("; ", words.subList(0, Math.min(MOST, words.size())));
    return words.size() > MOST ? shown + "; and more" : shown;
  }
}
