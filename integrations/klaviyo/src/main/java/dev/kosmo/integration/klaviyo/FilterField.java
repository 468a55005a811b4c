package dev.kosmo.integration.klaviyo;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field that a list can be filtered by.
 *
 * @param operators those that it takes
 * @param type what its values are
 * @param value reads it off a resource
 */
record FilterField(
    Set<String> operators,
    Type type,
    Function<Map<String, @Nullable Object>, @Nullable Object> value) {

  static final Set<String> ORDER =
      Set.of("greater-than", "greater-or-equal", "less-than", "less-or-equal");

  /** What a filter compares with. */
  enum Type {
    TEXT,
    BOOLEAN,
    TIME
  }

  /** A field among the attributes. */
  static FilterField attribute(String name, Type type, Set<String> operators) {
    return new FilterField(operators, type, resource -> attribute(resource, name));
  }

  static @Nullable Object attribute(Map<String, @Nullable Object> resource, String name) {
    return resource.get("attributes") instanceof Map<?, ?> attributes ? attributes.get(name) : null;
  }
}
