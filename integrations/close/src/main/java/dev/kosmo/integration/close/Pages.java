package dev.kosmo.integration.close;

import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Paging;
import dev.kosmo.integration.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Leads Close's {@code {data, has_more}} to pages that name what they hold. */
final class Pages {
  private static final long SIZE = 25;

  private Pages() {}

  static long size(@Nullable Long limit) {
    return limit == null ? SIZE : limit;
  }

  static <P> Reply<P> of(
      String name,
      Class<P> page,
      @Nullable Long limit,
      @Nullable Long skip,
      Reply<Map<String, Object>> answer) {
    return of(name, page, limit, skip, answer, UnaryOperator.identity());
  }

  static <P> Reply<P> of(
      String name,
      Class<P> page,
      @Nullable Long limit,
      @Nullable Long skip,
      Reply<Map<String, Object>> answer,
      UnaryOperator<@Nullable Object> eachItem) {
    if (!(answer.tree() instanceof Map<?, ?> tree && tree.get("data") instanceof List<?> data)) {
      throw IntegrationException.badResponse(
          "Close answered without a list of " + name + ".", answer);
    }
    var skipped = skip == null ? 0 : skip;
    var hasMore = Boolean.TRUE.equals(tree.get("has_more"));
    var list = tree.containsKey(name) ? "data" : name;
    var named = new LinkedHashMap<String, @Nullable Object>();
    tree.forEach(
        (key, value) -> {
          if (key.equals("data")) {
            named.put(list, data.stream().map(eachItem).toList());
            add(named, "count", data.size(), tree);
          } else {
            named.put((String) key, value);
          }
        });
    add(named, "has_more", hasMore, tree);
    add(named, "skip", skipped, tree);
    // A page that is empty and yet not the last would lead to itself for ever.
    Map<String, Object> next =
        hasMore && !data.isEmpty() ? Map.of("skip", skipped + data.size()) : Map.of();
    return answer.map(page, ignored -> named).paged(new Paging(list, next, size(limit), null));
  }

  /** What Close itself calls so keeps its name, its value and its place. */
  private static void add(
      Map<String, @Nullable Object> named, String name, Object value, Map<?, ?> tree) {
    if (!tree.containsKey(name)) {
      named.put(name, value);
    }
  }
}
