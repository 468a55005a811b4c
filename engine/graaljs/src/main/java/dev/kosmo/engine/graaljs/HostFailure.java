package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.ScriptError;

/**
 * What stands behind an error that a host function raised in a script.
 *
 * @param error what the script sees
 * @param thrown what the host function threw
 */
record HostFailure(ScriptError error, Throwable thrown) {}
