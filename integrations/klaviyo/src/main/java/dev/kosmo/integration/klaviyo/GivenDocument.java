package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.simulator.SimulatedRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON:API resource in a request to a simulated company, with the place where it stands.
 *
 * @param pointer such as {@code /data}
 */
record GivenDocument(String pointer, Map<?, ?> resource) {

  /** The resource that a request is about. */
  static GivenDocument of(SimulatedRequest request, String type) {
    return of("", request.body(), type);
  }

  /** The resource below {@code data} of an object. */
  static GivenDocument of(String pointer, @Nullable Object parent, String type) {
    var data = parent instanceof Map<?, ?> fields ? fields.get("data") : null;
    return resource(pointer + "/data", data, type);
  }

  static GivenDocument resource(String pointer, @Nullable Object data, String type) {
    if (!(data instanceof Map<?, ?> resource)) {
      throw Refusals.pointer(pointer, "A resource of type %s is required.".formatted(type));
    } else if (!type.equals(resource.get("type"))) {
      throw Refusals.pointer(pointer + "/type", "The type must be %s.".formatted(type));
    }
    return new GivenDocument(pointer, resource);
  }

  Optional<String> id() {
    return resource.get("id") instanceof String id ? Optional.of(id) : Optional.empty();
  }

  /** The attributes, which must be there and only have these names. */
  Given attributes(Set<String> names) {
    if (!(resource.get("attributes") instanceof Map<?, ?> attributes)) {
      throw Refusals.pointer(pointer + "/attributes", "'attributes' is a required field.");
    }
    var given = new Given(pointer + "/attributes", attributes);
    given.allow(names);
    return given;
  }
}
