package dev.kosmo.integration.capsule;

/**
 * One tag, wrapped as Capsule sends it.
 *
 * @param tag the tag
 */
public record TagAnswer(Tag tag) {}
