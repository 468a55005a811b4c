package dev.kosmo.engine.graaljs;

/**
 * Where the scripts of one context and the host meet.
 *
 * @param prelude what the context offers to the host
 * @param supervisor whom calls of the host answer to
 * @param depth of calls into the host, which reads values that call into the host
 */
record Border(Prelude prelude, Supervisor supervisor, CallDepth depth) {}
