package dev.kosmo.cli;

/** The program {@code kosmo}. */
public final class Main {
  private Main() {}

  /** Runs a command line and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(new Program(Shell.ofProcess()).run(arguments));
  }
}
