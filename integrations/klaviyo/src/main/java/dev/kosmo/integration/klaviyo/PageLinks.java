package dev.kosmo.integration.klaviyo;

import org.jspecify.annotations.Nullable;

/**
 * Klaviyo's own links of a page: schema {@code CollectionLinks} of its OpenAPI 2026-07-15.
 *
 * @param self the URL of this page
 * @param prev the URL of the page before, if there is one
 * @param next the URL of the next page, if there is one
 */
public record PageLinks(@Nullable String self, @Nullable String prev, @Nullable String next) {}
