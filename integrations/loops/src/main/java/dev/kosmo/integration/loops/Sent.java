package dev.kosmo.integration.loops;

import dev.kosmo.integration.Reply;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An event was sent: schema {@code EventSuccessResponse} of the vendor's OpenAPI 1.21.6.
 *
 * @param success true
 * @param note ours, not the vendor's: what is unusual about this success, or null
 */
public record Sent(boolean success, @Nullable String note) {

  /** The answer for an event whose earlier request came through, though its answer did not. */
  static Reply<Sent> before() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("success", true);
    tree.put("note", "Loops had this event already; it was not sent twice.");
    return Reply.local(tree, Sent.class);
  }
}
