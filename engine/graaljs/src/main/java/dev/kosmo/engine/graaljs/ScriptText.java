package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.ScriptException.Kind;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Source;
import org.jspecify.annotations.Nullable;

/**
 * A script as the body of a function, which makes {@code return} legal; of an async one if it may
 * {@code await} something. Only what a plain function throws keeps its position if it is no error.
 */
final class ScriptText {
  // On the script's own first line, so that no line moves.
  private static final String BEFORE = "({main(){";
  private static final String BEFORE_AWAIT = "({async main(){";
  // On a line of its own, so that a last comment ends before it.
  private static final String AFTER = "\n}})";
  private static final Pattern AWAIT = Pattern.compile("\\bawait\\b");
  private static final Pattern COMPLAINT =
      Pattern.compile("(?s)<function>:(\\d+):\\d+ ([^\\n]*)(?:\\n.*)?");

  private static final String NO_MODULES =
      "`import` is not available: a script reads no files. "
          + "Paste the module into the script; `json` and `regex` are built in.";
  private static final String NO_EXPORTS =
      "`export` is not available: a script is no module. Leave the word out.";

  private final Script script;
  private final String body;
  final Source source;

  ScriptText(Script script) {
    this.script = script;
    this.body = body(script.code());
    var before = AWAIT.matcher(body).find() ? BEFORE_AWAIT : BEFORE;
    this.source =
        Source.newBuilder("js", before + body + AFTER, script.name())
            // A name that ends in .mjs would make it a module, and those cannot return.
            .mimeType("application/javascript")
            .buildLiteral();
  }

  private static String body(String code) {
    var text = code.startsWith("\uFEFF") ? code.substring(1) : code;
    return text.startsWith("#!") ? "//" + text : text;
  }

  /**
   * Checks the syntax of the body alone, before any of it runs: inside its function, a script with
   * one brace too many could end that and run outside.
   *
   * @throws ScriptException if it is wrong
   */
  void check(Prelude prelude) {
    var complaint = prelude.call("syntaxError", body);
    if (!complaint.isNull()) {
      throw syntaxError(complaint.asString());
    }
  }

  /** The failure of a script that is correct by itself, but not inside its function. */
  ScriptException unbalanced() {
    return syntaxError("The first line cannot begin like this.", 1);
  }

  private ScriptException syntaxError(String complaint) {
    var matcher = COMPLAINT.matcher(complaint);
    if (!matcher.matches()) {
      return syntaxError(complaint.lines().findFirst().orElse("The syntax is wrong."), 0);
    }
    int last = (int) Math.max(1, body.lines().count());
    int line = Math.min(Integer.parseInt(matcher.group(1)), last);
    return syntaxError(inScriptWords(matcher.group(2)), line);
  }

  private ScriptException syntaxError(String message, int line) {
    var error = ScriptError.of("syntax_error", message);
    return new ScriptException(Kind.SYNTAX, error, script.name(), line, null);
  }

  private static String inScriptWords(String complaint) {
    var module = module(complaint);
    if (module != null) {
      return module.equals("import") ? NO_MODULES : NO_EXPORTS;
    }
    return complaint
        .replaceAll("\\beof\\b", "the end of the script")
        .replaceFirst("found error$", "found a character that cannot stand there");
  }

  private static @Nullable String module(String complaint) {
    if (complaint.endsWith("found import")) {
      return "import";
    }
    return complaint.endsWith("found export") ? "export" : null;
  }
}
