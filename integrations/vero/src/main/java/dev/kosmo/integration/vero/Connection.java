package dev.kosmo.integration.vero;

import dev.kosmo.integration.Reply;
import java.util.LinkedHashMap;

/**
 * What is known about a connection to Vero without asking it: ours, since the Track API v2 has no
 * endpoint that reads.
 *
 * @param configured whether the account has a token
 * @param verified false: nothing but a write could show that the token is right
 * @param message the same in words
 */
public record Connection(boolean configured, boolean verified, String message) {

  /** The answer of a client, which does not exist without a token. */
  static Reply<Connection> unverified() {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("configured", true);
    tree.put("verified", false);
    tree.put(
        "message",
        "A token is configured. Nothing was sent: Vero's Track API cannot be asked whose token it"
            + " is or whether it is right. The first write, such as identify_user, shows that.");
    return Reply.local(tree, Connection.class);
  }
}
