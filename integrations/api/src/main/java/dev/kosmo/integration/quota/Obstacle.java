package dev.kosmo.integration.quota;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Why a request has to wait.
 *
 * @param time how long at least
 * @param window the limit that is used up, or null if the vendor asked for the pause
 */
public record Obstacle(Duration time, @Nullable Window window) {}
