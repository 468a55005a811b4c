package dev.kosmo.integration.capsule;

/**
 * One task, wrapped as Capsule sends it.
 *
 * @param task the task
 */
public record TaskAnswer(Task task) {}
