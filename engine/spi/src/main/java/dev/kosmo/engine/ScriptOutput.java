package dev.kosmo.engine;

/** Receives what a script prints. */
@FunctionalInterface
public interface ScriptOutput {

  /** Takes one printed text, which may itself hold line breaks, without a final one. */
  void line(String text);
}
