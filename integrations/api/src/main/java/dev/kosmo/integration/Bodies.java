package dev.kosmo.integration;

import feign.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The text and the headers of a response whose body is in memory. */
final class Bodies {
  private Bodies() {}

  /**
   * The text in the response's own charset; Jackson would take bytes for UTF-8 whatever it says.
   */
  static String text(Response response) {
    try {
      var bytes = response.body().asInputStream().readAllBytes();
      var text = new String(bytes, response.charset());
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, String> headers(Response response) {
    var headers = new TreeMap<String, String>();
    response
        .headers()
        .forEach(
            (name, values) ->
                headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
    return headers;
  }
}
