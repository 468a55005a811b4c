package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.Paging;
import dev.kosmo.integration.Reply;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows where a page stands in its list. */
final class Pages {
  private static final String ITEMS = "data";

  private Pages() {}

  static <P> Reply<P> of(Reply<P> page, @Nullable Long size, @Nullable Long limit) {
    return of(page, PageCursor.next(page.tree()), size, limit);
  }

  static <P> Reply<P> of(
      Reply<P> page, Map<String, Object> next, @Nullable Long size, @Nullable Long limit) {
    var wanted = limit == null || limit.equals(size) ? null : limit;
    return page.paged(new Paging(ITEMS, next, size, wanted));
  }
}
