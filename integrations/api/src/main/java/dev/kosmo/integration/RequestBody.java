package dev.kosmo.integration;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a request's body, without those that nobody gave. Not safe for several threads. */
public final class RequestBody {
  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  /** Adds a field, unless its value is null. */
  public RequestBody put(String field, @Nullable Object value) {
    if (value != null) {
      fields.put(field, value);
    }
    return this;
  }

  /** Adds what a change does to a field: a value, or an explicit null where it clears. */
  public RequestBody change(String field, @Nullable Change<?> change) {
    if (change != null) {
      fields.put(field, change.value());
    }
    return this;
  }

  /** Adds fields as they are, nulls included. */
  public RequestBody putAll(Map<String, ? extends @Nullable Object> more) {
    fields.putAll(more);
    return this;
  }

  /** Whether no field was given. */
  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /**
   * The fields of an update, of which there must be one.
   *
   * @param function such as {@code app.integrations.close.update_lead}
   * @param choices the parameters of which one must be given
   * @throws IntegrationException with code {@code invalid_argument} if there is none
   */
  public Map<String, @Nullable Object> atLeastOne(String function, String choices) {
    if (fields.isEmpty()) {
      throw IntegrationException.rejected(
          ErrorCode.INVALID_ARGUMENT, "%s needs at least one of: %s.".formatted(function, choices));
    }
    return fields;
  }

  /** The fields. */
  public Map<String, @Nullable Object> fields() {
    return fields;
  }
}
