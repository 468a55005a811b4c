package dev.kosmo.integration.capsule;

import dev.kosmo.integration.Page;
import java.util.List;

/**
 * One page of tasks.
 *
 * @param tasks what the page holds
 */
@Page
public record TaskPage(List<Task> tasks) {}
