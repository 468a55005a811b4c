package dev.kosmo.host;

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
  /** A message that each language words by itself, such as that of a syntax error. */
  private static final String OWN_WORDS = "*";

  private static final String PREFIX = "integrations.";
  private static final List<String> ERROR =
      List.of(
          "code", "message", "hint", "status", "retryable", "request_id", "outcome", "retry_at");
  // The status says what was sent, so it is the last that can go without saying.
  private static final List<String> UNSAID =
      List.of("account", "access", "outcome", "attempts", "http_status");

  /** The whole of it. */
  Map<String, @Nullable Object> envelope() {
    var error = object(brief.get("error"));
    var succeeded = error.isEmpty();
    var envelope = new LinkedHashMap<String, @Nullable Object>();
    envelope.put("success", succeeded);
    envelope.put("output", brief.getOrDefault("output", ""));
    envelope.put("error", succeeded ? null : position(error) + error.get("message"));
    envelope.put("result", succeeded ? brief.getOrDefault("result", List.of()) : null);
    envelope.put("memory_usage", null);
    envelope.put("integration_calls", list(brief.get("calls")).stream().map(c -> call(c)).toList());
    envelope.put("meta", succeeded ? Map.of() : Map.of("error", error(error)));
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
    var failed = brief.containsKey("error");
    var answered = !failed || brief.containsKey("http_status");
    var call = new LinkedHashMap<String, @Nullable Object>();
    call.put("path", PREFIX + brief.get("path"));
    call.put("account", brief.getOrDefault("account", "default"));
    call.put("access", brief.getOrDefault("access", "read"));
    call.put("status", failed ? "error" : "ok");
    var outcome = !failed ? "ok" : answered ? "failed" : "rejected";
    call.put("outcome", brief.getOrDefault("outcome", outcome));
    call.put("attempts", brief.getOrDefault("attempts", answered ? 1 : 0));
    if (answered) {
      call.put("http_status", brief.getOrDefault("http_status", 200));
    }
    if (failed) {
      call.put("error", brief.get("error"));
    }
    return call;
  }

  /** Takes out what differs from run to run. */
  static Map<String, @Nullable Object> withoutTimes(Map<String, @Nullable Object> envelope) {
    var left = object(JsonText.parse(JsonText.compact(envelope)));
    left.remove("execution_time_ms");
    for (var call : list(left.get("integration_calls"))) {
      object(call).keySet().removeAll(List.of("durationMs", "waited_ms", "request_id"));
    }
    if (object(object(left.get("meta")).get("error")).get("limit") instanceof Map<?, ?> limit) {
      limit.remove("used");
    }
    return left;
  }

  /** Takes out the words of an error, if {@code *} are expected. */
  Map<String, @Nullable Object> withoutOwnWords(Map<String, @Nullable Object> envelope) {
    var error = object(object(envelope.get("meta")).get("error"));
    if (OWN_WORDS.equals(object(brief.get("error")).get("message"))) {
      var message = String.valueOf(error.put("message", OWN_WORDS));
      envelope.computeIfPresent("error", (key, at) -> at.toString().replace(message, OWN_WORDS));
    }
    return envelope;
  }

  /** Takes out how many bytes each call moved, which is the same in both languages. */
  static Map<String, @Nullable Object> withoutBytes(Map<String, ?> envelope) {
    var left = object(JsonText.parse(JsonText.compact(envelope)));
    list(left.get("integration_calls")).forEach(call -> object(call).remove("bytes"));
    return left;
  }

  /** The shortest way to write a whole one. */
  static AlikeEnvelope of(Map<String, ?> whole) {
    var envelope = withoutBytes(whole);
    var brief = new LinkedHashMap<String, @Nullable Object>();
    var error = object(object(envelope.get("meta")).get("error"));
    if (!"".equals(envelope.get("output"))) {
      brief.put("output", envelope.get("output"));
    }
    if (error.isEmpty() && !List.of().equals(envelope.get("result"))) {
      brief.put("result", envelope.get("result"));
    }
    if (!error.isEmpty()) {
      error.values().removeIf(value -> value == null || value.equals(false));
      brief.put("error", error);
    }
    var calls = list(envelope.get("integration_calls"));
    if (!calls.isEmpty()) {
      brief.put("calls", calls.stream().map(call -> shortened(object(call))).toList());
    }
    return new AlikeEnvelope(brief);
  }

  private static Map<String, ?> shortened(Map<String, @Nullable Object> call) {
    call.put("path", String.valueOf(call.get("path")).substring(PREFIX.length()));
    call.remove("status");
    var brief = new LinkedHashMap<>(call);
    for (var field : UNSAID) {
      var value = brief.remove(field);
      if (value != null && !value.toString().equals(String.valueOf(call(brief).get(field)))) {
        brief.put(field, value);
      }
    }
    call.keySet().retainAll(brief.keySet());
    return call;
  }

  private static List<?> list(@Nullable Object value) {
    return value == null ? List.of() : (List<?>) value;
  }

  @SuppressWarnings("unchecked") // JSON objects have text as keys.
  private static Map<String, @Nullable Object> object(@Nullable Object value) {
    return value == null ? new LinkedHashMap<>() : (Map<String, @Nullable Object>) value;
  }
}
