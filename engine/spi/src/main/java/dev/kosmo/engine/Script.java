package dev.kosmo.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a script and the name under which error messages speak of it.
 *
 * @param name what positions begin with, as in {@code onboard.lua:12: ...}
 * @param code the source text
 */
public record Script(String name, String code) {

  /** A script given as text, such as the argument of {@code --eval}. */
  public static Script text(String name, String code) {
    return new Script(name, code);
  }

  /**
   * Reads a script from a file of UTF-8 text. Its name is the file's name without folders.
   *
   * @throws UncheckedIOException if the file cannot be read or is not UTF-8
   */
  public static Script file(Path path) {
    try {
      var code = Files.readString(path);
      return new Script(String.valueOf(path.getFileName()), code);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  /** The part of the name after its last dot, or an empty string. */
  public String extension() {
    return name.substring(name.lastIndexOf('.') + 1).equals(name)
        ? ""
        : name.substring(name.lastIndexOf('.') + 1);
  }
}
