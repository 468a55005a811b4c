package dev.kosmo.integration.loops;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event was sent: schema {@code EventSuccessResponse} of the vendor's OpenAPI 1.21.6.
 *
 * @param success true
 */
public record Sent(boolean success) {

  /** The answer with its success, which is lost when only a repeat of the request got one. */
  static @Nullable Object confirmed(@Nullable Object tree) {
    if (!(tree instanceof Map<?, ?> map) || map.containsKey("success")) {
      return tree;
    }
    var confirmed = new LinkedHashMap<@Nullable Object, @Nullable Object>(map);
    confirmed.put("success", true);
    return confirmed;
  }
}
