package dev.kosmo.integration.loops;

/**
 * A contact was created or updated: schema {@code ContactSuccessResponse} of the vendor's OpenAPI
 * 1.21.6.
 *
 * @param success true
 * @param id Loops' own id of the contact
 */
public record Saved(boolean success, String id) {}
