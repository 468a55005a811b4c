package dev.kosmo.cli;

import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.ScriptOutput;
import dev.kosmo.host.CallResult;
import dev.kosmo.host.JsonText;
import dev.kosmo.host.ScriptResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells the caller what became of a command: as text, or as exactly one JSON document with nothing
 * on standard error beside it.
 */
final class Report {
  private final Shell shell;
  private final boolean json;

  Report(Shell shell, boolean json) {
    this.shell = shell;
    this.json = json;
  }

  boolean isJson() {
    return json;
  }

  /** A text of the program's own; in JSON it stands under a key. */
  int text(String key, String text) {
    if (json) {
      var document = new LinkedHashMap<String, @Nullable Object>();
      document.put("success", true);
      document.put(key, text);
      return document(document);
    }
    shell.out().line(text);
    return ExitCode.OK;
  }

  /** A JSON document of a command that succeeded. */
  int document(Map<String, @Nullable Object> document) {
    shell.out().line(JsonText.pretty(document));
    return ExitCode.OK;
  }

  /** What there is, and beside it what is wrong with it. */
  int listing(
      Listing listing, Function<Listing, String> table, Function<Listing.Entry, Object> provider) {
    if (json) {
      document(listing.document(provider));
    } else {
      shell.out().line(table.apply(listing));
      listing.faults().forEach(shell.err()::line);
    }
    return listing.faults().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
  }

  /** Something failed before a script ran, or beside it. */
  int failure(ScriptError error, int exitCode) {
    if (json) {
      var document = new LinkedHashMap<String, @Nullable Object>();
      document.put("success", false);
      document.put("error", error.message());
      document.put("meta", Map.of("error", error.fields()));
      document(document);
    } else {
      diagnose(error.message(), error.hint());
    }
    return exitCode;
  }

  /** Where a script prints to while it runs. */
  ScriptOutput scriptOutput() {
    return json ? line -> {} : shell.out()::line;
  }

  /** A script ran, with a cassette or without. */
  int result(ScriptResult result, Map<String, Object> ofRun, @Nullable CassetteEnd cassette) {
    shell.out().check();
    var meta = with(cassette, ofRun);
    var unwritable = unwritable(result);
    if (json) {
      document(unwritable == null ? result.envelope(meta) : envelope(result, meta, unwritable));
    } else if (unwritable != null) {
      diagnose(unwritable.message(), unwritable.hint());
    } else {
      texts(result);
    }
    return exitCode(result.isSuccess() && unwritable == null, cassette);
  }

  /** A function was called, with a cassette or without. */
  int call(CallResult result, Map<String, Object> ofCall, @Nullable CassetteEnd cassette) {
    if (json) {
      document(result.envelope(with(cassette, ofCall)));
    } else if (result.isSuccess()) {
      data(result.data());
    } else {
      result.failure().ifPresent(error -> diagnose(error.message(), error.hint()));
    }
    return exitCode(result.isSuccess(), cassette);
  }

  /** A function would be called. */
  int preview(CallPreview preview, Map<String, ?> meta) {
    var failure = preview.failure();
    if (json) {
      document(preview.document(meta));
    } else if (failure == null) {
      shell.out().line(preview.text());
    } else {
      diagnose(failure.message(), failure.hint());
    }
    return failure == null ? ExitCode.OK : ExitCode.FAILED;
  }

  private static Map<String, Object> with(
      @Nullable CassetteEnd cassette, Map<String, Object> meta) {
    var all = new LinkedHashMap<>(meta);
    if (cassette != null) {
      all.put("cassette", cassette.fields());
    }
    return all;
  }

  /** Tells of the cassette, too: what should have been recorded and was not is a failure. */
  private int exitCode(boolean success, @Nullable CassetteEnd cassette) {
    if (cassette != null && !json) {
      cassette.lines(success).forEach(shell.err()::line);
    }
    var isRecorded = cassette == null || !cassette.isFailure();
    return success && isRecorded ? ExitCode.OK : ExitCode.FAILED;
  }

  private void data(@Nullable Object data) {
    if (data instanceof String text) {
      shell.out().line(text);
    } else if (data != null) {
      shell.out().line(JsonText.pretty(data));
    }
  }

  /** A document as it is, whether or not JSON was asked for. */
  int schema(Map<String, ?> schema) {
    shell.out().line(JsonText.pretty(schema));
    return ExitCode.OK;
  }

  private void texts(ScriptResult result) {
    if (!result.values().isEmpty()) {
      shell.out().line(JsonText.pretty(result.values()));
    }
    result
        .failure()
        .ifPresent(
            failure -> diagnose(String.valueOf(failure.getMessage()), failure.error().hint()));
  }

  /** JSON cannot hold every value that a script can return: not-a-number, for one. */
  private static @Nullable ScriptError unwritable(ScriptResult result) {
    if (result.values().isEmpty()) {
      return null;
    }
    try {
      JsonText.pretty(result.values());
      return null;
    } catch (IllegalArgumentException e) {
      return ScriptError.of(
              "invalid_result", "The returned value cannot be shown: " + e.getMessage() + ".")
          .withHint("Return it as text instead.");
    }
  }

  private static Map<String, @Nullable Object> envelope(
      ScriptResult result, Map<String, ?> meta, ScriptError error) {
    var all = new LinkedHashMap<String, @Nullable Object>(meta);
    all.put("error", error.fields());
    var envelope = result.envelope(all);
    envelope.put("success", false);
    envelope.put("error", error.message());
    envelope.put("result", null);
    return envelope;
  }

  private void diagnose(String message, @Nullable String hint) {
    shell.err().line(hint == null ? message : message + "\n" + hint);
  }
}
