package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.ScriptError;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** A value that a script threw: an error, or anything else. */
final class Thrown {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,63}");

  private final Prelude prelude;
  private final Value value;
  private final Value description;

  Thrown(Prelude prelude, Value value) {
    this.prelude = prelude;
    this.value = value;
    this.description = prelude.call("describe", value);
  }

  /** The failure of a host function behind it, if it is one. */
  @Nullable CallException hostFailure() {
    var failure = prelude.hostFailure.execute(value);
    return failure.isHostObject() ? failure.<CallException>asHostObject() : null;
  }

  /** As JavaScript prints an error: {@code TypeError: x is not a function}. */
  String text() {
    var name = name();
    var message = described(1);
    if (message == null || message.isEmpty()) {
      return name;
    }
    // Further lines of a syntax error quote the code.
    var shown = name.equals("SyntaxError") ? message.lines().findFirst().orElse("") : message;
    return name + ": " + shown;
  }

  ScriptError error() {
    var code = described(2);
    var stable = code != null && CODE.matcher(code).matches() ? code : "script_error";
    var hint = described(3);
    var error = ScriptError.of(stable, message());
    return hint == null ? error : error.withHint(hint);
  }

  /** Whether nothing is known about it. */
  boolean isBlank() {
    return described(0) == null && described(1) == null;
  }

  private String message() {
    var message = described(1);
    if (value.isException()) {
      // The name of a plain error says nothing; that of a TypeError does.
      return name().equals("Error") && message != null && !message.isEmpty() ? message : text();
    }
    return message != null ? message : "The script threw " + DisplayReader.print(prelude, value);
  }

  private String name() {
    var name = described(0);
    return name == null ? "Error" : name;
  }

  private @Nullable String described(int index) {
    var text = description.getArrayElement(index);
    return text.isString() ? text.asString() : null;
  }
}
