package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a page begins. Klaviyo hands it out inside of whole URLs, of which only this is used. */
final class PageCursor {
  private static final String PARAMETER = "page[cursor]";

  private PageCursor() {}

  /** The cursor in the argument of a function, which may be a URL from {@code links.next}. */
  static @Nullable String of(String function, @Nullable String given) {
    if (given == null || !isUrl(given) && !given.isBlank()) {
      return given;
    }
    return find(given)
        .orElseThrow(
            () ->
                IntegrationException.rejected(
                    ErrorCode.INVALID_ARGUMENT,
                    "app.integrations.klaviyo.%s: `page_cursor` %s."
                        .formatted(
                            function,
                            given.isBlank()
                                ? "is empty. Leave it out to get the first page"
                                : "is a URL without page[cursor]. Give what paging.next says")));
  }

  static boolean isUrl(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  /** The arguments that lead to the page behind {@code links.next}; empty on the last page. */
  static Map<String, Object> next(@Nullable Object document) {
    return inLinks(document)
        .<Map<String, Object>>map(c -> Map.of("page_cursor", c))
        .orElse(Map.of());
  }

  static Optional<String> inLinks(@Nullable Object document) {
    return document instanceof Map<?, ?> fields
            && fields.get("links") instanceof Map<?, ?> links
            && links.get("next") instanceof String url
        ? find(url)
        : Optional.empty();
  }

  private static Optional<String> find(String url) {
    return parameter(url, PARAMETER).filter(cursor -> !cursor.isBlank());
  }

  /** The value of a query parameter of a URL. */
  static Optional<String> parameter(String url, String name) {
    var query = url.replaceFirst("#.*", "").replaceFirst("^[^?]*\\??", "");
    for (var pair : query.split("&")) {
      var equals = pair.indexOf('=');
      if (equals > 0 && decoded(pair.substring(0, equals)).equals(name)) {
        return Optional.of(decoded(pair.substring(equals + 1)));
      }
    }
    return Optional.empty();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
