package dev.kosmo.integration.cassette;

import org.jspecify.annotations.Nullable;

/**
 * A request, as far as it tells what is asked: without credentials, and without what is new each
 * time.
 *
 * @param function such as {@code loops.create_contact}
 * @param account the account's name
 * @param method the HTTP method
 * @param url whole, at the vendor's own address
 * @param body a map or a list if it is JSON, else text; null for none
 */
public record Question(
    String function, String account, String method, String url, @Nullable Object body) {}
