package dev.kosmo.host;

import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.ScriptException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a run, whether it succeeded or not. Immutable. */
public final class ScriptResult {
  private final List<@Nullable Object> values;
  private final String output;
  private final @Nullable ScriptException failure;
  private final List<CallRecord> calls;
  private final Duration elapsed;

  ScriptResult(
      List<@Nullable Object> values,
      String output,
      @Nullable ScriptException failure,
      List<CallRecord> calls,
      Duration elapsed) {
    this.values = Collections.unmodifiableList(new ArrayList<>(values));
    this.output = output;
    this.failure = failure;
    this.calls = List.copyOf(calls);
    this.elapsed = elapsed;
  }

  /** Whether the script came to its end. */
  public boolean isSuccess() {
    return failure == null;
  }

  /** The values that the script returned; none if it failed. */
  public List<@Nullable Object> values() {
    return values;
  }

  /** Everything that it printed, also before a failure, joined by line breaks. */
  public String output() {
    return output;
  }

  /** Why it failed. */
  public Optional<ScriptException> failure() {
    return Optional.ofNullable(failure);
  }

  /** The calls that it made, in the order in which they ended. */
  public List<CallRecord> calls() {
    return calls;
  }

  /** How long it ran. */
  public Duration elapsed() {
    return elapsed;
  }

  /**
   * This result, if the script came to its end.
   *
   * @throws ScriptException if it did not
   */
  public ScriptResult orThrow() {
    if (failure != null) {
      throw failure;
    }
    return this;
  }

  /**
   * The result as one JSON object, in the order of keys that callers rely on.
   *
   * @param meta what the caller wants to tell besides; the error object is added under {@code
   *     error}
   */
  public Map<String, @Nullable Object> envelope(Map<String, ?> meta) {
    var envelope = new LinkedHashMap<String, @Nullable Object>();
    envelope.put("success", isSuccess());
    envelope.put("output", output);
    envelope.put("error", failure == null ? null : failure.getMessage());
    envelope.put("result", failure == null ? values : null);
    envelope.put("execution_time_ms", CallLog.millis(elapsed));
    envelope.put("memory_usage", null);
    envelope.put("integration_calls", calls.stream().map(CallRecord::fields).toList());
    var all = new LinkedHashMap<String, @Nullable Object>(meta);
    if (failure != null) {
      all.put("error", errorFields(failure));
    }
    envelope.put("meta", all);
    return envelope;
  }

  private static Map<String, @Nullable Object> errorFields(ScriptException failure) {
    var fields = failure.error().fields();
    failure.line().ifPresent(number -> fields.put("line", number));
    if (failure.getCause() instanceof LimitException exceeded) {
      fields.put("limit", exceeded.fields());
    }
    return fields;
  }
}
