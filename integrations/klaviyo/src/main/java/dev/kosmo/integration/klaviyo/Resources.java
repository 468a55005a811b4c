package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.simulator.SimulatedAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a simulated company sends, in the shape of JSON:API, with the links of the real Klaviyo. */
final class Resources {
  static final String BASE = "https://a.klaviyo.com/api";

  private Resources() {}

  static SimulatedAnswer answer(int status, Object document) {
    return new SimulatedAnswer(status, Map.of("Content-Type", Klaviyo.JSON_API), document);
  }

  /** A document about one thing. */
  static Map<String, @Nullable Object> document(
      Map<String, @Nullable Object> resource, @Nullable List<?> included) {
    var document = new LinkedHashMap<String, @Nullable Object>();
    document.put("data", resource);
    if (included != null) {
      document.put("included", included);
    }
    document.put("links", resource.get("links"));
    return document;
  }

  static Map<String, @Nullable Object> resource(
      String collection, String type, String id, Map<String, @Nullable Object> attributes) {
    var resource = reference(type, id);
    resource.put("attributes", new LinkedHashMap<>(attributes));
    resource.put("relationships", new LinkedHashMap<String, @Nullable Object>());
    resource.put("links", Map.of("self", self(collection, id)));
    return resource;
  }

  static Map<String, @Nullable Object> reference(String type, String id) {
    var reference = new LinkedHashMap<String, @Nullable Object>();
    reference.put("type", type);
    reference.put("id", id);
    return reference;
  }

  static String self(String collection, String id) {
    return BASE + "/" + collection + "/" + id;
  }

  /** The links of a relationship, and what it leads to if that is one thing. */
  static Map<String, @Nullable Object> relationship(
      String self, String name, @Nullable Map<String, @Nullable Object> data) {
    var relationship = new LinkedHashMap<String, @Nullable Object>();
    if (data != null) {
      relationship.put("data", data);
    }
    var links = new LinkedHashMap<String, Object>();
    links.put("self", self + "/relationships/" + name);
    links.put("related", self + "/" + name);
    relationship.put("links", links);
    return relationship;
  }

  /** A resource with relationships that only have links. */
  static Map<String, @Nullable Object> linked(
      String collection,
      String type,
      String id,
      Map<String, @Nullable Object> attributes,
      List<String> names) {
    var resource = resource(collection, type, id, attributes);
    var relationships = new LinkedHashMap<String, @Nullable Object>();
    names.forEach(name -> relationships.put(name, relationship(self(collection, id), name, null)));
    resource.put("relationships", relationships);
    return resource;
  }
}
