package dev.kosmo.engine;

import org.jspecify.annotations.Nullable;

/**
 * A read-only value with a name, at every depth. The null constant is the language's explicit null:
 * {@code json.null} in Lua, {@code null} in JavaScript.
 *
 * @param value {@link Data}
 */
public record Constant(@Nullable Object value) implements Member {}
