package dev.kosmo.host;

import dev.kosmo.engine.ScriptError;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call of a script to an integration.
 *
 * @param path such as {@code integrations.loops.create_contact}
 * @param account the account that it used
 * @param access {@code read}, {@code write} or {@code destructive}
 * @param duration how long it took
 * @param httpStatus what the vendor answered, or null
 * @param error what went wrong, or null
 */
public record CallRecord(
    String path,
    String account,
    String access,
    Duration duration,
    @Nullable Integer httpStatus,
    @Nullable ScriptError error) {

  /** The record as the envelope shows it. */
  Map<String, @Nullable Object> fields() {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("path", path);
    fields.put("account", account);
    fields.put("access", access);
    fields.put("durationMs", CallLog.millis(duration));
    fields.put("status", error == null ? "ok" : "error");
    if (httpStatus != null) {
      fields.put("http_status", httpStatus);
    }
    if (error != null) {
      fields.put("error", error.message());
    }
    return fields;
  }
}
