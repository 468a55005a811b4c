package dev.kosmo.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An envelope as the tables of behaviours write it: without what goes without saying.
 *
 * @param brief {@code output}, {@code result}, {@code calls} with the path of each, and {@code
 *     error}, which is what {@code meta.error} holds; what is missing is as in a script that does
 *     nothing, a call that succeeds, an error that has only a code and a message
 */
record AlikeEnvelope(Map<String, @Nullable Object> brief) {
  private static final String PREFIX = "integrations.";
  private static final List<String> ERROR =
      List.of("code", "message", "hint", "status", "retryable", "request_id", "outcome");

  /** The whole of it. */
  Map<String, @Nullable Object> envelope() {
    var error = object(brief.get("error"));
    var envelope = new LinkedHashMap<String, @Nullable Object>();
    envelope.put("success", error == null);
    envelope.put("output", brief.getOrDefault("output", ""));
    envelope.put("error", error == null ? null : position(error) + error.get("message"));
    envelope.put("result", error == null ? brief.getOrDefault("result", List.of()) : null);
    envelope.put("memory_usage", null);
    envelope.put("integration_calls", list(brief.get("calls")).stream().map(c -> call(c)).toList());
    envelope.put("meta", error == null ? Map.of() : Map.of("error", error(error)));
    return envelope;
  }

  private static String position(Map<String, @Nullable Object> error) {
    return error.containsKey("line") ? "row:%s: ".formatted(error.get("line")) : "";
  }

  private static Map<String, @Nullable Object> error(Map<String, @Nullable Object> brief) {
    var error = new LinkedHashMap<String, @Nullable Object>();
    ERROR.forEach(field -> error.put(field, field.equals("retryable") ? (Object) false : null));
    error.putAll(brief);
    return error;
  }

  private static Map<String, @Nullable Object> call(@Nullable Object given) {
    var brief = object(given);
    var call = new LinkedHashMap<String, @Nullable Object>();
    call.put("path", PREFIX + brief.get("path"));
    call.put("account", brief.getOrDefault("account", "default"));
    call.put("access", brief.getOrDefault("access", "read"));
    call.put("status", brief.containsKey("error") ? "error" : "ok");
    var status = brief.getOrDefault("http_status", brief.containsKey("error") ? null : 200);
    if (status != null) {
      call.put("http_status", status);
    }
    if (brief.containsKey("error")) {
      call.put("error", brief.get("error"));
    }
    return call;
  }

  /** Takes out what differs from run to run. */
  static Map<String, @Nullable Object> withoutTimes(Map<String, @Nullable Object> envelope) {
    var left = object(JsonText.parse(JsonText.compact(envelope)));
    left.remove("execution_time_ms");
    for (var call : list(left.get("integration_calls"))) {
      object(call).remove("durationMs");
    }
    if (object(left.get("meta")).get("error") instanceof Map<?, ?> error
        && error.get("limit") instanceof Map<?, ?> limit) {
      limit.remove("used");
    }
    return left;
  }

  /** The shortest way to write a whole one. */
  static AlikeEnvelope of(Map<String, ?> envelope) {
    var brief = new LinkedHashMap<String, @Nullable Object>();
    var error = object(object(envelope.get("meta")).get("error"));
    if (!"".equals(envelope.get("output"))) {
      brief.put("output", envelope.get("output"));
    }
    if (error == null && !List.of().equals(envelope.get("result"))) {
      brief.put("result", envelope.get("result"));
    }
    if (error != null) {
      error.values().removeIf(value -> value == null || value.equals(false));
      brief.put("error", error);
    }
    var calls = new ArrayList<Map<String, ?>>();
    list(envelope.get("integration_calls")).forEach(call -> calls.add(shortened(object(call))));
    if (!calls.isEmpty()) {
      brief.put("calls", calls);
    }
    return new AlikeEnvelope(brief);
  }

  private static Map<String, ?> shortened(Map<String, @Nullable Object> call) {
    call.put("path", String.valueOf(call.get("path")).substring(PREFIX.length()));
    call.remove("account", "default");
    call.remove("access", "read");
    call.remove("status");
    if (!call.containsKey("error")) {
      call.remove("http_status", 200);
    }
    return call;
  }

  private static List<?> list(@Nullable Object value) {
    return value == null ? List.of() : (List<?>) value;
  }

  @SuppressWarnings("unchecked") // JSON objects have text as keys.
  private static Map<String, @Nullable Object> object(@Nullable Object value) {
    return (Map<String, @Nullable Object>) value;
  }
}
