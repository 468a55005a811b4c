package dev.kosmo.integration;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its list, whatever style of paging the vendor has.
 *
 * @param items the name of the list in the answer, such as {@code leads}
 * @param next the arguments that lead to the next page, to put over those of this call; empty on
 *     the last page
 * @param size how many items were asked for, null if that was left to the vendor
 * @param wanted what the caller asked for, if that is more than the vendor allows, else null
 */
public record Paging(
    String items, Map<String, Object> next, @Nullable Long size, @Nullable Long wanted) {

  public Paging {
    next = Map.copyOf(next);
  }

  /** Whether there is another page. */
  public boolean hasMore() {
    return !next.isEmpty();
  }

  /** The record as scripts see it in the answer, see {@link Reply#paged}. */
  Map<String, @Nullable Object> fields() {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("has_more", hasMore());
    fields.put("next", hasMore() ? next : null);
    fields.put("limit", size);
    if (wanted != null) {
      fields.put("requested_limit", wanted);
    }
    return fields;
  }
}
