package dev.kosmo.cli;

import dev.kosmo.engine.ScriptEngine;
import java.util.Locale;
import java.util.ServiceLoader;

/** The program {@code kosmo}. */
public final class Main {
  private Main() {}

  /** Runs a command line and exits with its code. */
  public static void main(String[] arguments) {
    // What is printed must not depend on the language of the machine.
    Locale.setDefault(Locale.ENGLISH);
    System.exit(
        new Program(Shell.ofProcess(), ServiceLoader.load(ScriptEngine.class)).run(arguments));
  }
}
