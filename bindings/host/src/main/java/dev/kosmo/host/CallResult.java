package dev.kosmo.host;

import dev.kosmo.engine.ScriptError;
import dev.kosmo.integration.Access;
import dev.kosmo.integration.FunctionSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one call that no script made. Immutable.
 *
 * @param function what was called
 * @param data what the vendor answered, or null
 * @param call how it went
 */
public record CallResult(FunctionSpec function, @Nullable Object data, CallRecord call) {

  /** Why it failed. */
  public Optional<ScriptError> failure() {
    return Optional.ofNullable(call.error());
  }

  /** Whether it succeeded. */
  public boolean isSuccess() {
    return call.error() == null;
  }

  /**
   * The result as one JSON object, in the order of keys that callers rely on.
   *
   * @param meta what the caller wants to tell besides
   */
  public Map<String, @Nullable Object> envelope(Map<String, ?> meta) {
    var all = new LinkedHashMap<String, @Nullable Object>(meta);
    all.put("operation", function.access() == Access.READ ? "read" : "write");
    all.put("access", function.access().word());
    all.put("account", call.account());
    all.put("call", call.fields());
    failure().ifPresent(error -> all.put("error", error.fields()));
    var envelope = new LinkedHashMap<String, @Nullable Object>();
    envelope.put("function", function.fullName());
    envelope.put("success", isSuccess());
    envelope.put("data", data);
    envelope.put("error", failure().map(ScriptError::message).orElse(null));
    envelope.put("meta", all);
    envelope.put("duration_ms", CallLog.millis(call.duration()));
    return envelope;
  }
}
