package dev.kosmo.integration;

import feign.Request;
import feign.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One request as a listener hears of it. Made only when somebody listens. */
final class Sighting {
  private static final String MASK = "***";

  private final Call call;
  private final Exchange.@Nullable Request request;

  Sighting(Call call, Request request, int attempt) {
    this.call = call;
    this.request =
        call.context().listener() == ExchangeListener.NONE ? null : shown(call, request, attempt);
    if (this.request != null) {
      call.context().listener().sending(this.request);
    }
  }

  void answered(Response response) {
    if (request != null) {
      var headers = new LinkedHashMap<String, String>();
      Bodies.headers(response)
          .forEach((name, value) -> headers.put(name, call.withoutSecrets(value)));
      var body = call.withoutSecrets(Bodies.text(response));
      call.context()
          .listener()
          .answered(request, new Exchange.Response(response.status(), headers, body));
    }
  }

  void failed(IntegrationException failure) {
    if (request != null) {
      call.context().listener().failed(request, String.valueOf(failure.getMessage()));
    }
  }

  static Exchange.Request shown(Call call, Request request, int attempt) {
    var body = request.body() == null ? "" : new String(request.body(), StandardCharsets.UTF_8);
    return new Exchange.Request(
        call.path(),
        attempt,
        request.httpMethod().name(),
        call.withoutSecrets(request.url()),
        headers(call, request),
        call.withoutSecrets(body));
  }

  private static Map<String, String> headers(Call call, Request request) {
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    request
        .headers()
        .forEach(
            (name, values) ->
                headers.put(
                    name,
                    name.equalsIgnoreCase("authorization")
                        ? MASK
                        : call.withoutSecrets(String.join(", ", values))));
    return headers;
  }
}
