package dev.kosmo.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A request that a {@link StubService} got.
 *
 * @param method the HTTP method
 * @param uri path and query as they came
 * @param headers by lower-case name
 * @param body as text
 */
public record StubRequest(String method, URI uri, Map<String, String> headers, String body) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The segments of the path, each decoded once. */
  public List<String> segments() {
    var segments = new ArrayList<String>();
    for (var segment : uri.getRawPath().split("/", -1)) {
      // In a path a plus is a plus.
      segments.add(decode(segment.replace("+", "%2B")));
    }
    return segments;
  }

  /** Names and values of the query, one after the other, each decoded once. */
  public List<String> query() {
    var query = new ArrayList<String>();
    if (uri.getRawQuery() != null) {
      for (var pair : uri.getRawQuery().split("&")) {
        for (var part : pair.split("=", 2)) {
          query.add(decode(part));
        }
      }
    }
    return query;
  }

  /** Every text that the vendor would see: in path, query and JSON body. */
  List<String> texts() {
    var texts = new ArrayList<>(segments());
    texts.addAll(query());
    try {
      collect(JSON.readTree(body), texts);
    } catch (JsonProcessingException e) {
      texts.add(body);
    }
    return texts;
  }

  private static void collect(JsonNode node, List<String> texts) {
    if (node.isTextual()) {
      texts.add(node.textValue());
    }
    node.forEach(child -> collect(child, texts));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
