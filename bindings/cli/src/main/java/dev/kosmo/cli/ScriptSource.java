package dev.kosmo.cli;

import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptEngine;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the one script that a command line gives. */
final class ScriptSource {
  private static final String STANDARD_INPUT = "-";

  private final ScriptEngine engine;
  private final Texts texts;
  private final boolean interactive;

  /**
   * @param interactive whether standard input is a terminal, from which nothing is read unasked
   */
  ScriptSource(ScriptEngine engine, Texts texts, boolean interactive) {
    this.engine = engine;
    this.texts = texts;
    this.interactive = interactive;
  }

  /**
   * Reads the script.
   *
   * @param inputTaken whether standard input holds something else
   * @throws UsageException if there is none, or more than one
   */
  Script read(@Nullable String file, @Nullable String code, boolean inputTaken) {
    if (file != null && code != null) {
      throw new UsageException("Give either a file or --eval, not both.");
    } else if (code != null) {
      return script("eval", code);
    } else if (file != null && !file.equals(STANDARD_INPUT)) {
      var text = texts.read(file, engine.title() + " file");
      return Script.text(String.valueOf(Path.of(file).getFileName()), text);
    } else if (inputTaken) {
      throw new UsageException(
          "`--input -` takes standard input: give the script as a file or with --eval.");
    }
    return fromStandardInput(file != null);
  }

  private Script fromStandardInput(boolean asked) {
    var text = asked || !interactive ? texts.standardInput() : "";
    if (text.isBlank() && !asked) {
      throw new UsageException(
          "Provide a %1$s file, --eval code, or pipe %1$s code on stdin."
              .formatted(engine.title()));
    }
    return script("stdin", text);
  }

  private Script script(String name, String code) {
    return Script.text(name + "." + engine.extensions().get(0), code);
  }
}
