package dev.kosmo.engine.graaljs;

/** How deep the calls of one thread nest. */
final class CallDepth {
  int calls;
}
