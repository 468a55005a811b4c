package dev.kosmo.integration.capsule;

import static dev.kosmo.integration.capsule.StubbedCapsule.FIELDS;
import static dev.kosmo.integration.capsule.StubbedCapsule.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the functions for any path send, and what they never do. */
class RawRequestsTest {
  private final StubbedCapsule capsule = new StubbedCapsule();

  @AfterEach
  void stop() {
    capsule.close();
  }

  static Stream<Arguments> requests() {
    return Stream.of(
        request(
            "api_get",
            Map.of("path", "/parties/search", "query", Map.of("q", "a&b")),
            "GET /parties/search",
            Map.of("q", "a&b"),
            null),
        request(
            "api_post",
            Map.of("path", "tracks", "payload", FIELDS, "query", Map.of("embed", "tags")),
            "POST /tracks",
            Map.of("embed", "tags"),
            FIELDS),
        request(
            "api_post",
            Map.of("path", "/kases/1/parties/2"),
            "POST /kases/1/parties/2",
            Map.of(),
            null),
        request("api_put", Map.of("path", "/tracks/1"), "PUT /tracks/1", Map.of(), null),
        request(
            "api_put",
            Map.of("path", "/tracks/1", "payload", FIELDS),
            "PUT /tracks/1",
            Map.of(),
            FIELDS),
        request(
            "api_delete",
            Map.of("path", "/tracks/1", "query", Map.of("force", true)),
            "DELETE /tracks/1",
            Map.of("force", "true"),
            null));
  }

  @ParameterizedTest(name = "{0} sends {2}")
  @MethodSource("requests")
  void eachFunctionSendsWhatCapsuleOffers(
      String function,
      Map<String, ?> arguments,
      String line,
      Map<String, String> query,
      @Nullable Object body) {
    capsule.assertSends(function, arguments, line, query, body);
  }

  @Test
  void queriesDropWhatIsEmptyAndRepeatLists() {
    var query = new LinkedHashMap<String, @Nullable Object>();
    query.put("none", null);
    query.put("empty", "");
    query.put("nobody", List.of());
    query.put("flag", false);
    query.put("status", Arrays.asList("open", null, "completed"));
    query.put("ids", List.of(1, 2));

    capsule.call("api_get", Map.of("path", "/tasks", "query", query));

    // The stub shows the first value of each name; WireTest of the port shows them all.
    assertThat(capsule.sent().query())
        .isEqualTo(Map.of("flag", "false", "status", "open,completed", "ids", "1"));
  }

  /** Every rule has its own table in the port; here it counts that all four functions keep it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "..",
        "/../users",
        "/parties/..",
        "/parties/%2e%2e/users",
        "/parties/%252e%252e/users",
        "//evil.example.test/x",
        "https://evil.example.test/x",
        "http:x",
        "@evil.example.test",
        "/%2F/evil.example.test",
        "\\\\evil.example.test",
        "/parties\\1",
        "/parties?q=1",
        "/parties#x",
        "/parties/%0d%0aHost:x",
        "/parties/\u0000",
        "/parties/ 1",
        "/parties;a=1"
      })
  void aRawPathNeverLeavesTheBase(String path) {
    for (var function : List.of("api_get", "api_post", "api_put", "api_delete")) {
      capsule.assertRefuses(
          function, Map.of("path", path), "`path` must be a path below the base URL");
    }
  }

  @Test
  void aPlaceholderInsteadOfAQueryIsNamed() {
    capsule.assertRefuses(
        "api_delete",
        Map.of("path", "example_path", "query", "example_query"),
        "`query` must be an object, but is \"example_query\".");
  }
}
