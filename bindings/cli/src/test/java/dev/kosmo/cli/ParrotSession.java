package dev.kosmo.cli;

import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.ScriptException.Kind;
import dev.kosmo.engine.ScriptSession;
import dev.kosmo.engine.SessionOptions;
import dev.kosmo.host.JsonText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code print TEXT}, {@code return JSON}, {@code nan}, {@code input}, {@code args} and failures.
 */
final class ParrotSession implements ScriptSession {
  private final SessionOptions options;
  private final List<@Nullable Object> values = new ArrayList<>();

  ParrotSession(SessionOptions options) {
    this.options = options;
  }

  @Override
  public List<@Nullable Object> eval(Script script) {
    var line = 0;
    for (var command : script.code().lines().toList()) {
      line++;
      run(command.strip(), script, line);
    }
    return values;
  }

  private void run(String command, Script script, int line) {
    var word = command.split(" ", 2)[0];
    var rest = command.substring(Math.min(command.length(), word.length() + 1));
    switch (word) {
      case "" -> {}
      case "print" -> options.output().line(rest);
      case "print-and-catch" -> printAndCatch(rest);
      case "return" -> values.add(JsonText.parse(rest));
      case "nan" -> values.add(Double.NaN);
      case "input" -> options.output().line(JsonText.compact(script.input()));
      case "args" -> options.output().line(String.join("|", script.arguments()));
      case "limit" -> options.output().line(options.limits().time().toString());
      case "crash" -> throw new IllegalStateException("the inner life of a class");
      case "fail" -> throw failure(Kind.RUNTIME, rest, script, line);
      default -> throw failure(Kind.SYNTAX, "`%s` is no command".formatted(word), script, line);
    }
  }

  private void printAndCatch(String text) {
    try {
      options.output().line(text);
    } catch (RuntimeException e) {
      values.clear();
    }
  }

  private static ScriptException failure(Kind kind, String message, Script script, int line) {
    var error = ScriptError.of("script_error", message).withHint("Mend the script.");
    return new ScriptException(kind, error, script.name(), line, null);
  }

  @Override
  public void close() {}
}
