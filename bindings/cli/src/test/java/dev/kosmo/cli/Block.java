package dev.kosmo.cli;

import java.util.Optional;
import java.util.Set;

/**
 * A fenced block of a page.
 *
 * @param page the page's path in the checkout
 * @param line the line of the opening fence, counted from 1
 * @param language the word behind the opening fence
 * @param role what the block is to its neighbours
 * @param before the paragraph right before it, as written
 * @param output what the page shows right after it
 */
record Block(
    String page,
    int line,
    String language,
    Role role,
    String code,
    String before,
    Optional<String> output) {

  private static final Set<String> DATA = Set.of("json", "markdown", "text", "xml", "yaml");

  /** What a block is to its neighbours. */
  enum Role {
    /** Something to run, compile or parse. */
    CODE,
    /** What the blocks right before it print, each. */
    OUTPUT,
    /** The content of the file that the paragraph before it names. */
    RESOURCE,
    /** Text in a section whose code has not begun. */
    DRAWING,
    /** Text that no rule can check. */
    STRAY
  }

  Block withOutput(String shown) {
    return new Block(page, line, language, role, code, before, Optional.of(shown));
  }

  /** Whether it can print something. */
  boolean prints() {
    return !DATA.contains(language) && !isJavaFile();
  }

  /** Whether it is a Java file of its own, and no snippet. */
  boolean isJavaFile() {
    return language.equals("java") && code.startsWith("package ");
  }

  /** The code on the lines where the page has it, so that a compiler's positions are the page's. */
  String inPlace() {
    return "\n".repeat(line) + code;
  }

  @Override
  public String toString() {
    return page + ":" + line + " " + language;
  }
}
