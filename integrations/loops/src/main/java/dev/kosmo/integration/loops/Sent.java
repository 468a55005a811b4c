package dev.kosmo.integration.loops;

/**
 * An event was sent: schema {@code EventSuccessResponse} of the vendor's OpenAPI 1.21.6.
 *
 * @param success true
 */
public record Sent(boolean success) {}
