package dev.kosmo.integration.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request to a simulator.
 *
 * @param method the HTTP method
 * @param path below the base, decoded segment by segment
 * @param variables the values of the route's variables
 * @param query decoded; the first value of each name
 * @param headers by lower-case name
 * @param body the parsed body, null if there is none
 * @param account the account whose credentials it carries
 */
public record SimulatedRequest(
    String method,
    String path,
    Map<String, String> variables,
    Map<String, String> query,
    Map<String, String> headers,
    @Nullable Object body,
    String account) {

  /** A variable of the route. */
  public String variable(String name) {
    var value = variables.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the route has no {" + name + "}");
    }
    return value;
  }

  /** A query parameter. */
  public Optional<String> query(String name) {
    return Optional.ofNullable(query.get(name));
  }

  /** A header. */
  public Optional<String> header(String lowerCaseName) {
    return Optional.ofNullable(headers.get(lowerCaseName));
  }

  /** The body, if it is an object. */
  public Optional<Map<String, @Nullable Object>> object() {
    @SuppressWarnings("unchecked") // JSON objects have string keys.
    var object = body instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : null;
    return Optional.ofNullable(object);
  }

  /** The values of a repeated or single list in the body. */
  public List<?> list(String field) {
    return object()
        .map(o -> o.get(field))
        .filter(List.class::isInstance)
        .map(List.class::cast)
        .orElse(List.of());
  }
}
