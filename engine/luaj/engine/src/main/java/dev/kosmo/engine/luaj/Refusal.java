package dev.kosmo.engine.luaj;

/** A value that cannot cross, with the words for it. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message, null, false, false);
  }
}
