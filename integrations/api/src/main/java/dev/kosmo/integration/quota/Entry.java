package dev.kosmo.integration.quota;

import org.jspecify.annotations.Nullable;

/**
 * What comes of asking for a place: one of both.
 *
 * @param permit the place
 * @param obstacle what keeps from it
 */
public record Entry(@Nullable Permit permit, @Nullable Obstacle obstacle) {}
