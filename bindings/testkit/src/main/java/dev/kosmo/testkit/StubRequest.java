package dev.kosmo.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /** The path below the base, as it came. */
  public String path() {
    var path = uri.getRawPath();
    return path.startsWith(StubService.BASE_PATH)
        ? path.substring(StubService.BASE_PATH.length())
        : path;
  }

  /** The segments of the path, each decoded once. */
  public List<String> segments() {
    var segments = new ArrayList<String>();
    for (var segment : uri.getRawPath().split("/", -1)) {
      // In a path a plus is a plus.
      segments.add(decode(segment.replace("+", "%2B")));
    }
    return segments;
  }

  /** The query, each name and value decoded once; the first value of each name. */
  public Map<String, String> query() {
    var query = new LinkedHashMap<String, String>();
    for (var pair : pairs()) {
      query.putIfAbsent(pair.get(0), pair.size() == 1 ? "" : pair.get(1));
    }
    return query;
  }

  /** A header. */
  public Optional<String> header(String lowerCaseName) {
    return Optional.ofNullable(headers.get(lowerCaseName));
  }

  /** The body as a tree, or null if there is none. */
  public @Nullable Object json() {
    try {
      return body.isEmpty() ? null : JSON.readValue(body, Object.class);
    } catch (JsonProcessingException e) {
      throw new AssertionError("the body is not JSON: " + body, e);
    }
  }

  /** Names and values of the query, one after the other, each decoded once. */
  List<String> queryTexts() {
    return pairs().stream().flatMap(List::stream).toList();
  }

  /** Every text that the vendor would see: in path, query and JSON body. */
  List<String> texts() {
    var texts = new ArrayList<>(segments());
    texts.addAll(queryTexts());
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

  private List<List<String>> pairs() {
    var pairs = new ArrayList<List<String>>();
    if (uri.getRawQuery() != null) {
      for (var pair : uri.getRawQuery().split("&")) {
        var parts = pair.split("=", 2);
        pairs.add(
            parts.length == 1
                ? List.of(decode(parts[0]))
                : List.of(decode(parts[0]), decode(parts[1])));
      }
    }
    return pairs;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
