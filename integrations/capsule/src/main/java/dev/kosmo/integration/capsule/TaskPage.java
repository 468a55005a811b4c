package dev.kosmo.integration.capsule;

import java.util.List;

/**
 * One page of tasks.
 *
 * @param tasks what the page holds
 */
public record TaskPage(List<Task> tasks) {}
