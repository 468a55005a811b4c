package dev.kosmo.engine;

/**
 * What a session is opened with.
 *
 * @param globals members become global names of the script; its path is empty
 * @param limits what the script may use up
 * @param output receives what the script prints
 */
public record SessionOptions(Namespace globals, Limits limits, ScriptOutput output) {}
