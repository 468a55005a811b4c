package dev.kosmo.integration.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a simulator.
 *
 * @param status the HTTP status
 * @param headers beside {@code Content-Type}
 * @param body a tree to write as JSON, text to write as it is, or null for none
 */
public record SimulatedAnswer(int status, Map<String, String> headers, @Nullable Object body) {

  /** An answer with a JSON body. */
  public static SimulatedAnswer json(int status, Object tree) {
    return new SimulatedAnswer(status, Map.of("Content-Type", "application/json"), tree);
  }

  /** An answer with an HTML page, as web servers give for paths that nobody routes. */
  public static SimulatedAnswer html(int status) {
    var page = "<!DOCTYPE html><html><body>" + status + "</body></html>";
    return new SimulatedAnswer(status, Map.of("Content-Type", "text/html"), page);
  }

  /** An answer without a body. */
  public static SimulatedAnswer empty(int status) {
    return new SimulatedAnswer(status, Map.of(), null);
  }

  /** The same answer with one more header. */
  public SimulatedAnswer with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new SimulatedAnswer(status, more, body);
  }
}
