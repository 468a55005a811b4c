package dev.kosmo.integration.vero;

/**
 * Vero has taken a request into its queue: the success of every endpoint in the reference of the
 * Track API v2. It says nothing about what becomes of the request later.
 *
 * @param status 200
 * @param message in Vero's words, {@code Success.}
 */
public record Accepted(int status, String message) {}
