package org.luaj.vm2;

/** A chunk that cannot be compiled. */
public final class SyntaxError extends LuaError {
  private static final long serialVersionUID = 1L;

  private final transient Position position;
  private final String text;

  /** Takes the chunk's name, the line and what is wrong there. */
  public SyntaxError(String chunk, int line, String text) {
    super(chunk + ":" + line + ": " + text, 0);
    this.position = new Position(chunk, line);
    this.text = text;
  }

  /** Where compiling ended. */
  public Position position() {
    return position;
  }

  /** What is wrong, without the position. */
  public String text() {
    return text;
  }
}
