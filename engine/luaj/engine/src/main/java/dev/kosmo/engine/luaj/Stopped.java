package dev.kosmo.engine.luaj;

/** Ends a script. An Error, because no {@code pcall} may catch it. */
final class Stopped extends Error {
  private static final long serialVersionUID = 1L;

  Stopped() {
    super("stopped", null, false, false);
  }
}
