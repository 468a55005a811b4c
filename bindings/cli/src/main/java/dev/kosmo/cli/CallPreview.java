package dev.kosmo.cli;

import dev.kosmo.engine.ScriptError;
import dev.kosmo.integration.Access;
import dev.kosmo.integration.Exchange;
import dev.kosmo.integration.FunctionSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The request that a call would send.
 *
 * @param function what would be called
 * @param account with which account
 * @param request the request with credentials masked, null if none would be sent
 * @param failure why it would be refused, or null
 */
record CallPreview(
    FunctionSpec function,
    String account,
    Exchange.@Nullable Request request,
    @Nullable ScriptError failure) {

  /** As a person reads it: like a request on the wire. */
  String text() {
    if (request == null) {
      return function.fullName() + " would send no request.";
    }
    var text = new StringBuilder(request.method() + " " + request.url());
    new TreeMap<>(request.headers())
        .forEach((name, value) -> text.append('\n').append(name).append(": ").append(value));
    if (!request.body().isEmpty()) {
      text.append("\n\n").append(request.body());
    }
    return text.toString();
  }

  /** In the envelope of a call, so that callers read one shape. */
  Map<String, @Nullable Object> document(Map<String, ?> meta) {
    var all = new LinkedHashMap<String, @Nullable Object>(meta);
    all.put("operation", function.access() == Access.READ ? "read" : "write");
    all.put("access", function.access().word());
    all.put("account", account);
    if (failure != null) {
      all.put("error", failure.fields());
    }
    var document = new LinkedHashMap<String, @Nullable Object>();
    document.put("function", function.fullName());
    document.put("success", failure == null);
    document.put("data", request == null ? null : Map.of("request", fields(request)));
    document.put("error", failure == null ? null : failure.message());
    document.put("meta", all);
    document.put("duration_ms", 0.0);
    return document;
  }

  private static Map<String, @Nullable Object> fields(Exchange.Request request) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put("method", request.method());
    fields.put("url", request.url());
    fields.put("headers", new TreeMap<>(request.headers()));
    fields.put("body", request.body().isEmpty() ? null : request.body());
    return fields;
  }
}
