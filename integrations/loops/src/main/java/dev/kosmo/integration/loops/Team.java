package dev.kosmo.integration.loops;

/**
 * The team that an API key belongs to: what {@code GET /api-key} answers in the vendor's OpenAPI
 * 1.21.6.
 *
 * @param success true
 * @param teamName the name of the team
 */
public record Team(boolean success, String teamName) {}
