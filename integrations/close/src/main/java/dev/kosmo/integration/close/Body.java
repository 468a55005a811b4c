package dev.kosmo.integration.close;

import dev.kosmo.integration.Change;
import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a request's body, without those that nobody gave. */
final class Body {
  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  Body put(String field, @Nullable Object value) {
    if (value != null) {
      fields.put(field, value);
    }
    return this;
  }

  /** Unlike {@link #put} sends a null where one clears. */
  Body change(String field, @Nullable Change<?> change) {
    if (change != null) {
      fields.put(field, change.value());
    }
    return this;
  }

  Body putAll(Map<String, @Nullable Object> more) {
    fields.putAll(more);
    return this;
  }

  Map<String, @Nullable Object> fields() {
    return fields;
  }

  Map<String, @Nullable Object> required(String function, String choices) {
    if (fields.isEmpty()) {
      throw IntegrationException.rejected(
          ErrorCode.INVALID_ARGUMENT,
          "app.integrations.close.%s needs at least one of: %s.".formatted(function, choices));
    }
    return fields;
  }
}
