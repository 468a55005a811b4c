package dev.kosmo.integration.capsule;

/**
 * A request that Capsule answered without a body.
 *
 * @param accepted true
 * @param status 204 if it is done, 202 if Capsule will do it soon
 */
public record Accepted(boolean accepted, int status) {}
