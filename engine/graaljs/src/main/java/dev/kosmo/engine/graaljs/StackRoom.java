package dev.kosmo.engine.graaljs;

/** What is left of the stack. */
final class StackRoom {

  private StackRoom() {}

  /**
   * Overflows the stack here rather than where it would do harm: inside a static initializer that
   * breaks the class for the whole JVM.
   *
   * @param frames of this method, which take some 50 to 100 bytes each
   */
  static int require(int frames) {
    return frames == 0 ? 0 : 1 + require(frames - 1);
  }
}
