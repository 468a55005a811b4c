package dev.kosmo.integration;

import java.time.Duration;

/**
 * Why a call waits before its next request.
 *
 * @param path the function, such as {@code loops.create_contact}
 * @param time how long
 * @param reason in words, such as {@code Loops answered 429}
 */
public record Wait(String path, Duration time, String reason) {}
