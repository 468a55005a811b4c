package dev.kosmo.integration.vero;

import dev.kosmo.integration.RequestBody;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bodies that say who somebody is. */
final class Person {
  private static final String UPDATE = "app.integrations.vero.update_user";

  private Person() {}

  static Map<String, @Nullable Object> identified(
      String id,
      String email,
      @Nullable String name,
      @Nullable Map<String, @Nullable Object> attributes) {
    return new RequestBody()
        .put("id", id)
        .put("email", email)
        .put("data", named(name, attributes))
        .fields();
  }

  /** A name is an attribute to Vero, which ignores it beside the address. */
  private static @Nullable Map<String, @Nullable Object> named(
      @Nullable String name, @Nullable Map<String, @Nullable Object> attributes) {
    if (name == null || attributes != null && attributes.containsKey("name")) {
      return attributes;
    }
    var all = new LinkedHashMap<String, @Nullable Object>();
    all.put("name", name);
    if (attributes != null) {
      all.putAll(attributes);
    }
    return all;
  }

  static Map<String, @Nullable Object> updated(
      String id, @Nullable String email, @Nullable Map<String, @Nullable Object> attributes) {
    var changes = new RequestBody().put("email", email);
    if (attributes != null && !attributes.isEmpty()) {
      changes.put("data", attributes);
    }
    return new RequestBody()
        .put("id", id)
        .putAll(changes.atLeastOne(UPDATE, "`email`, `data`"))
        .fields();
  }

  /** With an address for an id, Vero finds whoever has the address, or creates them by it. */
  static Map<String, @Nullable Object> identity(String idOrEmail) {
    return new RequestBody()
        .put("id", idOrEmail)
        .put("email", idOrEmail.contains("@") ? idOrEmail : null)
        .fields();
  }
}
