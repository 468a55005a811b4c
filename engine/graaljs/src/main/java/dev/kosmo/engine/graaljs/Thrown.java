package dev.kosmo.engine.graaljs;

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
  @Nullable HostFailure hostFailure() {
    var failure = prelude.hostFailure.execute(value);
    return failure.isHostObject() ? failure.<HostFailure>asHostObject() : null;
  }

  /** As JavaScript prints an error: {@code TypeError: x is not a function}. */
  String text() {
    var name = name();
    var message = described("message");
    if (message == null || message.isEmpty()) {
      return name;
    }
    // Further lines of a syntax error quote the code.
    var shown = name.equals("SyntaxError") ? message.lines().findFirst().orElse("") : message;
    return name + ": " + shown;
  }

  ScriptError error() {
    var code = described("code");
    var status = description.getMember("status");
    var retryable = description.getMember("retryable");
    return new ScriptError(
        code != null && CODE.matcher(code).matches() ? code : "script_error",
        message(),
        described("hint"),
        status != null && status.fitsInInt() ? Integer.valueOf(status.asInt()) : null,
        retryable != null && retryable.isBoolean() && retryable.asBoolean(),
        described("request_id"),
        described("outcome"),
        described("retry_at"));
  }

  /** Whether nothing is known about it. */
  boolean isBlank() {
    return described("name") == null && described("message") == null;
  }

  private String message() {
    var message = described("message");
    if (value.isException()) {
      // The name of a plain error says nothing; that of a TypeError does.
      return name().equals("Error") && message != null && !message.isEmpty() ? message : text();
    }
    return message != null ? message : "The script threw " + DisplayReader.print(prelude, value);
  }

  private String name() {
    var name = described("name");
    return name == null ? "Error" : name;
  }

  private @Nullable String described(String field) {
    var text = description.getMember(field);
    return text != null && text.isString() ? text.asString() : null;
  }
}
