package dev.kosmo.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls with what the vendor answers to them, invented but true to the vendor's shapes: a file
 * {@code answers/get_contact.json} for each function beside its integration's tests, and {@code
 * answers/errors.json} for what can go wrong with any of them.
 */
record AnswerFile(List<Call> calls) {
  static final String ERRORS = "errors";

  AnswerFile {
    calls = List.copyOf(calls);
    if (calls.isEmpty()) {
      throw new IllegalArgumentException("no call is in it");
    }
  }

  /**
   * One call.
   *
   * @param name what is special about it
   * @param function which one is called; only among the errors, a function's own file tells it
   * @param arguments none if absent
   * @param answers to its requests, in order; none if absent
   * @param result what a script gets, if that is not the body of the last answer
   * @param paging what a script gets besides, as the last member
   * @param error what a script catches, if the call fails: its members, but for those that are null
   */
  record Call(
      String name,
      String function,
      Map<String, @Nullable Object> arguments,
      List<Answer> answers,
      @Nullable JsonNode result,
      @Nullable JsonNode paging,
      @Nullable JsonNode error) {

    Call(
        @Nullable String name,
        @Nullable String function,
        @Nullable Map<String, @Nullable Object> arguments,
        @Nullable List<Answer> answers,
        @Nullable JsonNode result,
        @Nullable JsonNode paging,
        @Nullable JsonNode error) {
      this.name = name == null ? "as usual" : name;
      this.function = function == null ? "" : function;
      this.arguments = arguments == null ? Map.of() : arguments;
      this.answers = answers == null ? List.of() : List.copyOf(answers);
      this.result = result;
      this.paging = paging;
      this.error = error;
    }
  }

  /**
   * What the vendor says.
   *
   * @param to method and path of the request, such as {@code GET /contacts/find}
   * @param status 200 if absent
   * @param headers beside {@code Content-Type: application/json}, which they may replace
   * @param body none if absent
   * @param text a body that is not JSON
   */
  record Answer(
      String to,
      @Nullable Integer status,
      @Nullable Map<String, String> headers,
      @Nullable JsonNode body,
      @Nullable String text) {

    SimulatedAnswer simulated() {
      var all = new LinkedHashMap<>(Map.of("Content-Type", "application/json"));
      all.putAll(headers == null ? Map.of() : headers);
      return new SimulatedAnswer(
          status == null ? 200 : status, all, body == null ? text : body.toString());
    }
  }

  /** The calls of a function, or those of several that end in errors. */
  static AnswerFile of(Class<?> api, String name) {
    var path = api.getPackageName().replace('.', '/') + "/answers/" + name + ".json";
    try (var file = api.getClassLoader().getResourceAsStream(path)) {
      if (file == null) {
        throw new AssertionError(
            "src/test/resources/%s is missing. docs/writing-an-integration.md shows one."
                .formatted(path));
      }
      return ExactJson.MAPPER.readValue(file, AnswerFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
    }
  }
}
