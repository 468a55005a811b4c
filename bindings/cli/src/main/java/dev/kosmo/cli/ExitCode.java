package dev.kosmo.cli;

/** What the program tells its caller when it ends. */
final class ExitCode {
  static final int OK = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;

  /** What a shell reports for a program that wrote into a closed pipe: 128 + SIGPIPE. */
  static final int READER_GONE = 141;

  private ExitCode() {}
}
