package dev.kosmo.integration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;

/**
 * The pages of a list, each requested when it is asked for. After a failure, the next one is still
 * the page that failed. Lists that have no end by mistake are left with {@link
 * ErrorCode#PAGING_LOOP}. Used by one thread at a time.
 *
 * @param <T> the type of a page
 */
public final class PageIterator<T> implements Iterator<Reply<T>> {
  private static final int MOST_EMPTY = 100;

  private final FunctionSpec function;
  private final Function<Map<String, Object>, Reply<T>> request;
  private final Set<Map<String, Object>> seen = new HashSet<>();
  private Map<String, Object> next = Map.of();
  private boolean isFirst = true;
  private boolean isRepeated;
  private int empty;

  /**
   * Begins with the first page.
   *
   * @param function what lists
   * @param request makes one call with these arguments put over those of the first one
   */
  public PageIterator(FunctionSpec function, Function<Map<String, Object>, Reply<T>> request) {
    this.function = function;
    this.request = request;
  }

  /** Whether there is another page, as far as is known without asking for it. */
  @Override
  public boolean hasNext() {
    return isFirst || !next.isEmpty();
  }

  /**
   * Requests the next page.
   *
   * @throws IntegrationException if that fails; its hint has the arguments to go on with
   */
  @Override
  public Reply<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    requireProgress();
    var page = request();
    isFirst = false;
    next = page.paging().map(Paging::next).orElse(Map.of());
    isRepeated = !next.isEmpty() && !seen.add(next);
    empty = page.items().filter(List::isEmpty).isPresent() ? empty + 1 : 0;
    return page;
  }

  private Reply<T> request() {
    try {
      return request.apply(next);
    } catch (IntegrationException e) {
      throw next.isEmpty()
          ? e
          : e.adding(
              "To go on with this page later, add %s to the arguments."
                  .formatted(new String(Json.bytes(next), UTF_8)));
    }
  }

  private void requireProgress() {
    if (isRepeated) {
      throw loop("leads back to a page that was read before");
    } else if (empty >= MOST_EMPTY) {
      throw loop("has led from one empty page to the next, %d times".formatted(MOST_EMPTY));
    }
  }

  private IntegrationException loop(String what) {
    return new IntegrationException(
        ErrorCode.PAGING_LOOP,
        "%s %s, so it was left.".formatted(function.path(), what),
        "What was read until then is right; whether there is more, only the vendor knows.",
        0,
        false,
        null,
        Outcome.FAILED,
        null);
  }
}
