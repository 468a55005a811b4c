package dev.kosmo.integration.klaviyo;

import dev.kosmo.integration.simulator.Refusal;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one shape in which Klaviyo says no. */
final class Refusals {
  private static final String ID = "00000000-0000-4000-8000-000000000000";
  private static final Map<String, Object> WHOLE = Map.of("pointer", "/data/");

  private Refusals() {}

  static SimulatedAnswer unauthorized() {
    return answer(
        401,
        "not_authenticated",
        "Authentication credentials were not provided.",
        "The private key is missing or not known.",
        WHOLE,
        Map.of());
  }

  static SimulatedAnswer noPath() {
    return notFoundAnswer("There is no such path.");
  }

  static SimulatedAnswer wrongMethod() {
    return answer(
        405,
        "method_not_allowed",
        "Method not allowed.",
        "This path does not take this method.",
        WHOLE,
        Map.of());
  }

  static SimulatedAnswer badJson() {
    return invalidAnswer("The body is not JSON.", WHOLE);
  }

  static Refusal notFound(String type, String id) {
    return new Refusal(notFoundAnswer("A %s with id %s does not exist.".formatted(type, id)));
  }

  private static SimulatedAnswer notFoundAnswer(String detail) {
    return answer(404, "not_found", "Not found.", detail, WHOLE, Map.of());
  }

  /** A part of the body that is wrong. */
  static Refusal pointer(String pointer, String detail) {
    return new Refusal(invalidAnswer(detail, Map.of("pointer", pointer)));
  }

  /** A query parameter that is wrong. */
  static Refusal parameter(String parameter, String detail) {
    return new Refusal(invalidAnswer(detail, Map.of("parameter", parameter)));
  }

  /** A header that is wrong. */
  static Refusal header(int status, String header, String detail) {
    return new Refusal(
        answer(
            status,
            status == 410 ? "gone" : "invalid",
            status == 410 ? "Gone." : "Invalid input.",
            detail,
            Map.of("header", header),
            Map.of()));
  }

  static Refusal duplicate(String id) {
    return new Refusal(
        answer(
            409,
            "duplicate_profile",
            "Conflict.",
            "A profile already has one of these identifiers.",
            Map.of("pointer", "/data/attributes"),
            Map.of("duplicate_profile_id", id)));
  }

  /** A 429 is the one answer that has {@code Retry-After}, and no other rate-limit header. */
  static Refusal throttled(int seconds) {
    return new Refusal(
        answer(
                429,
                "throttled",
                "Request was throttled.",
                "Too many requests. The next is taken in %d seconds.".formatted(seconds),
                WHOLE,
                Map.of())
            .with("Retry-After", String.valueOf(seconds)));
  }

  private static SimulatedAnswer invalidAnswer(String detail, Map<String, Object> source) {
    return answer(400, "invalid", "Invalid input.", detail, source, Map.of());
  }

  private static SimulatedAnswer answer(
      int status,
      String code,
      String title,
      String detail,
      Map<String, Object> source,
      Map<String, Object> meta) {
    var error = new LinkedHashMap<String, Object>();
    error.put("id", ID);
    error.put("status", status);
    error.put("code", code);
    error.put("title", title);
    error.put("detail", detail);
    error.put("source", source);
    error.put("links", Map.of());
    error.put("meta", meta);
    return Resources.answer(status, Map.of("errors", List.of(error)));
  }
}
