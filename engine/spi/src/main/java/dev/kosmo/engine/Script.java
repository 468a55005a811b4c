package dev.kosmo.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of a script and what it is given.
 *
 * @param name what positions begin with, as in {@code onboard.lua:12: ...}
 * @param code the source text
 * @param language the extension of files in its language, such as {@code lua}
 * @param input {@link Data} that the host shows it as {@code input}
 * @param arguments words: {@code ...} in Lua, {@code args} in JavaScript
 */
public record Script(
    String name,
    String code,
    String language,
    Map<String, @Nullable Object> input,
    List<String> arguments) {

  /** A script whose input is data. */
  public Script {
    Data.check("input", input);
    input = Collections.unmodifiableMap(new LinkedHashMap<String, @Nullable Object>(input));
    arguments = List.copyOf(arguments);
  }

  /**
   * A script given as text, such as the argument of {@code --eval}.
   *
   * @param name its extension tells the language, as in {@code eval.lua}
   */
  public static Script text(String name, String code) {
    var dot = name.lastIndexOf('.');
    return new Script(name, code, dot < 0 ? "" : name.substring(dot + 1), Map.of(), List.of());
  }

  /**
   * Reads a script from a file of UTF-8 text. Its name is the file's name without folders.
   *
   * @throws UncheckedIOException if the file cannot be read or is not UTF-8
   */
  public static Script file(Path path) {
    try {
      return text(String.valueOf(path.getFileName()), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  /** The same script in this language, whatever its name ends with. */
  public Script withLanguage(String language) {
    return new Script(name, code, language, input, arguments);
  }

  /**
   * The same script with this to read as {@code input}.
   *
   * @throws IllegalArgumentException if something in it is no {@link Data}
   */
  public Script withInput(Map<String, ?> input) {
    return new Script(
        name, code, language, new LinkedHashMap<String, @Nullable Object>(input), arguments);
  }

  /** The same script with these words as arguments. */
  public Script withArguments(List<String> arguments) {
    return new Script(name, code, language, input, arguments);
  }
}
