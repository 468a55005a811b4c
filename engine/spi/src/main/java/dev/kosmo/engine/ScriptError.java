package dev.kosmo.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as a script, a Java caller and the JSON envelope all see it.
 *
 * @param code a stable word in snake_case, such as {@code invalid_argument}
 * @param message what is wrong and where, in script words, without a position
 * @param hint what to do, if there is more to say than the message does
 * @param status the HTTP status, if a vendor answered
 * @param retryable whether the same call may succeed later
 * @param requestId the vendor's name for the request
 * @param outcome {@code rejected} (never sent), {@code failed} (the vendor said no) or {@code
 *     unknown} (may have happened); null for what is no call
 * @param retryAt when the vendor takes the call again, as in {@code 2026-11-22T10:15:30Z}, if it
 *     said so and that was too long to wait
 */
public record ScriptError(
    String code,
    String message,
    @Nullable String hint,
    @Nullable Integer status,
    boolean retryable,
    @Nullable String requestId,
    @Nullable String outcome,
    @Nullable String retryAt) {

  /** An error that has nothing but a code and a message. */
  public static ScriptError of(String code, String message) {
    return new ScriptError(code, message, null, null, false, null, null, null);
  }

  /** The same error with another message. */
  public ScriptError withMessage(String message) {
    return new ScriptError(code, message, hint, status, retryable, requestId, outcome, retryAt);
  }

  /** The same error with advice on what to do. */
  public ScriptError withHint(String hint) {
    return new ScriptError(code, message, hint, status, retryable, requestId, outcome, retryAt);
  }

  /**
   * Its fields as {@link Data} under the names that scripts use, in a fixed order, nulls included.
   */
  public Map<String, @Nullable Object> fields() {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("code", code);
    fields.put("message", message);
    fields.put("hint", hint);
    fields.put("status", status == null ? null : Long.valueOf(status));
    fields.put("retryable", retryable);
    fields.put("request_id", requestId);
    fields.put("outcome", outcome);
    fields.put("retry_at", retryAt);
    return fields;
  }
}
