package dev.kosmo.host;

/**
 * A call that a script begins.
 *
 * @param path such as {@code integrations.loops.create_contact}
 * @param account the account that it uses
 * @param access {@code read}, {@code write} or {@code destructive}
 */
public record CallStart(String path, String account, String access) {}
