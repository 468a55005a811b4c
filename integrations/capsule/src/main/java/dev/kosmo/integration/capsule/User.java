package dev.kosmo.integration.capsule;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who uses Capsule. From Capsule's model User, which has no first and last name.
 *
 * @param id its number
 * @param username with which the user logs in
 * @param name the whole name
 * @param status such as {@code ACTIVE}
 * @param locale such as {@code en_GB}
 * @param currency in ISO 4217
 * @param timezone such as {@code Europe/London}
 * @param lastLoginAt in ISO 8601
 * @param taskReminder whether Capsule reminds of tasks
 * @param others everything else that Capsule sent
 */
public record User(
    @Nullable Long id,
    @Nullable String username,
    @Nullable String name,
    @Nullable String status,
    @Nullable String locale,
    @Nullable String currency,
    @Nullable String timezone,
    @Nullable String lastLoginAt,
    @Nullable Boolean taskReminder,
    @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {}
