package dev.kosmo.integration.capsule;

/**
 * One user, wrapped as Capsule sends it.
 *
 * @param user the user
 */
public record UserAnswer(User user) {}
