package dev.kosmo.integration;

import dev.kosmo.integration.cassette.Format;
import dev.kosmo.integration.cassette.Question;
import feign.Request;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes of a request what is asked by it, the same each time that it is. */
final class Questions {
  private static final String FRESH = "(new each time)";

  private Questions() {}

  static Question of(Call call, Request request) {
    return new Question(
        call.path(),
        call.account(),
        request.httpMethod().name(),
        shown(call, request.url()),
        body(call, request));
  }

  /** Text as a cassette shows it: no credential, and no other place than the vendor's own. */
  static String shown(Call call, String text) {
    return call.withoutSecrets(call.atVendor(text));
  }

  private static @Nullable Object body(Call call, Request request) {
    if (request.body() == null) {
      return null;
    }
    var body = Format.body(shown(call, new String(request.body(), StandardCharsets.UTF_8)));
    var method = request.requestTemplate().methodMetadata().method();
    var idempotent = method.getAnnotation(Idempotent.class);
    if (idempotent != null && !idempotent.by().isEmpty()) {
      refresh(body, idempotent.by().split("\\."), 0);
    }
    return body;
  }

  private static void refresh(@Nullable Object body, String[] path, int depth) {
    if (body instanceof Map<?, ?> fields) {
      @SuppressWarnings("unchecked") // A JSON object that was parsed here.
      var members = (Map<String, @Nullable Object>) fields;
      if (depth == path.length - 1) {
        members.replace(path[depth], FRESH);
      } else {
        refresh(members.get(path[depth]), path, depth + 1);
      }
    }
  }
}
