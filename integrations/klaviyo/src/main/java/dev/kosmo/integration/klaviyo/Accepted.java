package dev.kosmo.integration.klaviyo;

/**
 * Klaviyo took the request and answers without a body. What was asked for happens soon after.
 *
 * @param accepted true
 * @param status the HTTP status, 202
 */
public record Accepted(boolean accepted, int status) {}
