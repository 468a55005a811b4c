package dev.kosmo.integration.capsule;

import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Paging;
import dev.kosmo.integration.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Capsule's paging, which is in the header {@code Link} and nowhere in the body. */
final class Pages {
  /** Of RFC 8288: a URL in angle brackets, then parameters, then perhaps the next link. */
  private static final Pattern LINK = Pattern.compile("<([^>]*)>([^<]*)");

  private static final Pattern NEXT = Pattern.compile("(?i);\\s*rel\\s*=\\s*\"?next\\b");
  private static final Pattern PAGE = Pattern.compile("[?&]page=([0-9]{1,9})(?:&|$)");

  private Pages() {}

  /** A page of a function with a parameter {@code page} of its own. */
  static <P> Reply<P> of(String items, Reply<P> answer, @Nullable Long size) {
    var next = next(answer).<Map<String, Object>>map(page -> Map.of("page", page)).orElse(Map.of());
    return of(items, answer, new Paging(items, next, size, null));
  }

  static <P> Reply<P> of(String items, Reply<P> answer, Paging paging) {
    if (!(answer.tree() instanceof Map<?, ?> tree && tree.get(items) instanceof List)) {
      throw IntegrationException.badResponse(
          "Capsule answered without a list of %s.".formatted(items), answer);
    }
    return answer.paged(paging);
  }

  /** The number of the next page; the rest of the URL is not to be trusted with the token. */
  static Optional<Long> next(Reply<?> answer) {
    var links = LINK.matcher(answer.header("Link").orElse(""));
    while (links.find()) {
      if (NEXT.matcher(links.group(2)).find()) {
        var page = PAGE.matcher(links.group(1));
        return page.find() ? Optional.of(Long.valueOf(page.group(1))) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
