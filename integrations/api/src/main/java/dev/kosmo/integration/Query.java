package dev.kosmo.integration;

import feign.QueryMapEncoder;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A query whose names only the caller knows: the parameter of a wire method with Feign's
 * {@code @QueryMap}. Names and values are percent-encoded exactly once, which Feign does not do for
 * a {@link Map}. Immutable.
 */
public final class Query {
  private final Map<String, List<String>> parameters;

  private Query(Map<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  /**
   * The query with these parameters, in their order. A list repeats its name; null, empty text and
   * an empty list leave it out.
   */
  public static Query of(Map<String, ? extends @Nullable Object> parameters) {
    var kept = new LinkedHashMap<String, List<String>>();
    parameters.forEach(
        (name, value) -> {
          var texts = texts(value);
          if (!texts.isEmpty()) {
            kept.put(name, texts);
          }
        });
    return new Query(kept);
  }

  private static List<String> texts(@Nullable Object value) {
    Collection<? extends @Nullable Object> values =
        value instanceof Collection<?> several ? several : Collections.singleton(value);
    return values.stream()
        .filter(Objects::nonNull)
        .map(Coercion::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** What Feign writes; it leaves alone what is encoded already. */
  static QueryMapEncoder encoder() {
    return query -> ((Query) query).encoded();
  }

  private Map<String, Object> encoded() {
    var encoded = new LinkedHashMap<String, Object>();
    parameters.forEach(
        (name, values) ->
            encoded.put(
                PercentEncoding.value(name), values.stream().map(PercentEncoding::value).toList()));
    return encoded;
  }

  @Override
  public String toString() {
    return parameters.toString();
  }
}
