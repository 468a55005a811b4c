package dev.kosmo.testkit;

import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.ParameterSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one call sent with a plain text in a parameter, and with a hostile one in its place.
 *
 * @param call for messages
 * @param text the hostile text
 * @param plain the requests with {@link #PLAIN}
 * @param hostile the requests with the hostile text
 * @param refused whether the call was refused for its arguments
 * @param isPath whether the text is a path on purpose
 */
record HostileText(
    String call,
    String text,
    List<StubRequest> plain,
    List<StubRequest> hostile,
    boolean refused,
    boolean isPath) {

  static final String PLAIN = "a1b2c3";

  private static final List<String> TEXTS =
      List.of(
          "..",
          ".",
          "../x",
          "a/b",
          "%2e%2e",
          "a%2Fb",
          "a b&c=d+e",
          "a?b#c",
          "a;b",
          "a\\b",
          "{name}",
          "é✓",
          "a\r\nb: c");

  /** Tries every hostile text in every parameter that takes any text. */
  static List<HostileText> tried(Subject subject) {
    var tried = new ArrayList<HostileText>();
    try (var stub = StubService.start()) {
      for (var function : subject.senders()) {
        for (var parameter : function.parameters()) {
          if (Samples.isFreeText(function, parameter)) {
            tried.addAll(tried(subject, stub, function, parameter));
          }
        }
      }
    }
    return tried;
  }

  private static List<HostileText> tried(
      Subject subject, StubService stub, FunctionSpec function, ParameterSpec parameter) {
    for (var sample : subject.samples(function)) {
      var plain = sent(subject, stub, function, sample, parameter, PLAIN);
      if (!plain.refused && !plain.hostile.isEmpty()) {
        return TEXTS.stream()
            .map(text -> sent(subject, stub, function, sample, parameter, text))
            .map(sent -> sent.against(plain.hostile))
            .toList();
      }
    }
    return List.of();
  }

  private static HostileText sent(
      Subject subject,
      StubService stub,
      FunctionSpec function,
      Map<String, Object> sample,
      ParameterSpec parameter,
      String text) {
    var arguments = new LinkedHashMap<>(sample);
    arguments.put(parameter.name(), text);
    stub.forget();
    var failure = subject.call(subject.connect(stub), function, arguments);
    return new HostileText(
        "%s with %s `%s`".formatted(function.fullName(), parameter.name(), text),
        text,
        List.of(),
        stub.requests(),
        failure != null && failure.code() == ErrorCode.INVALID_ARGUMENT,
        subject.isPath(parameter));
  }

  private HostileText against(List<StubRequest> plain) {
    return new HostileText(call, text, plain, hostile, refused, isPath);
  }

  /** Method, depth and size of the query of each request. */
  static List<String> shapes(List<StubRequest> requests) {
    return requests.stream()
        .map(
            request ->
                "%s with %d segments, %d names and values"
                    .formatted(
                        request.method(), request.segments().size(), request.queryTexts().size()))
        .toList();
  }
}
