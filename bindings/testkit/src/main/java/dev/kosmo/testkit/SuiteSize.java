package dev.kosmo.testkit;

/** How much of a long suite a build runs: a sample, or with {@code mvn verify -Plong} all of it. */
public final class SuiteSize {
  private static final boolean LONG = Boolean.getBoolean("kosmo.long");

  private SuiteSize() {}

  /** The number that fits this build. */
  public static int of(int sample, int all) {
    return LONG ? all : sample;
  }
}
