package dev.kosmo.integration.capsule;

import dev.kosmo.integration.simulator.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with one record that a simulated site was sent. */
final class Problems {
  private final String resource;
  private final List<Map<String, Object>> errors = new ArrayList<>();

  Problems(String resource) {
    this.resource = resource;
  }

  void add(String field, String message) {
    var error = new LinkedHashMap<String, Object>();
    error.put("message", message);
    error.put("resource", resource);
    error.put("field", field);
    errors.add(error);
  }

  void require(String field, @Nullable Object value) {
    if (value == null || value instanceof String text && text.isBlank()) {
      add(field, field + " is required");
    }
  }

  void refuse() {
    if (!errors.isEmpty()) {
      throw refusal();
    }
  }

  Refusal refusal() {
    return Refusals.invalid(errors);
  }
}
