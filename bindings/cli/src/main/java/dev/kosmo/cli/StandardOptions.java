package dev.kosmo.cli;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class StandardOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the versions of kosmo, Java and the engines.")
  boolean version;
}
