package dev.kosmo.host;

import dev.kosmo.engine.ScriptError;
import dev.kosmo.integration.CallStats;
import dev.kosmo.integration.Outcome;
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
 * @param duration how long it took, waiting included
 * @param stats its requests, waits and bytes
 * @param httpStatus what the vendor answered, or null
 * @param requestId the vendor's name for the request, or null
 * @param error what went wrong, or null
 */
public record CallRecord(
    String path,
    String account,
    String access,
    Duration duration,
    CallStats stats,
    @Nullable Integer httpStatus,
    @Nullable String requestId,
    @Nullable ScriptError error) {

  /** What became of it: {@code ok}, {@code rejected}, {@code failed} or {@code unknown}. */
  public String outcome() {
    if (error == null) {
      return Outcome.OK.word();
    }
    // What has no outcome never got as far as the network.
    return error.outcome() == null ? Outcome.REJECTED.word() : error.outcome();
  }

  /** The record as the envelope shows it. */
  Map<String, @Nullable Object> fields() {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("path", path);
    fields.put("account", account);
    fields.put("access", access);
    fields.put("durationMs", CallLog.millis(duration));
    fields.put("status", error == null ? "ok" : "error");
    fields.put("outcome", outcome());
    fields.put("attempts", (long) stats.attempts());
    fields.put("waited_ms", CallLog.millis(stats.waited()));
    fields.put("bytes", stats.bytes());
    if (httpStatus != null) {
      fields.put("http_status", httpStatus);
    }
    if (requestId != null) {
      fields.put("request_id", requestId);
    }
    if (error != null) {
      fields.put("error", error.message());
    }
    return fields;
  }
}
