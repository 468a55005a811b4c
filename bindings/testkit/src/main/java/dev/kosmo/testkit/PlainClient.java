package dev.kosmo.testkit;

import dev.kosmo.integration.simulator.Simulation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Somebody who asks a vendor by plain HTTP, without any client of ours: requests may be as wrong as
 * a test wants. Immutable.
 */
public final class PlainClient {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URI base;
  private final Map<String, String> headers;
  private final String query;

  private PlainClient(URI base, Map<String, String> headers, String query) {
    this.base = base;
    this.headers = headers;
    this.query = query;
  }

  /** Sends requests to this vendor. */
  public static PlainClient of(Simulation vendor) {
    return new PlainClient(vendor.baseUri(), Map.of(), "");
  }

  /** The same with one more header in each request. */
  public PlainClient with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new PlainClient(base, more, query);
  }

  /** The same with this query, encoded, in each request whose path has none. */
  public PlainClient withQuery(String query) {
    return new PlainClient(base, headers, query);
  }

  /**
   * Sends a request.
   *
   * @param path below the base, and query, both encoded
   * @param body empty for none
   */
  public HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    var line = path.contains("?") || query.isEmpty() ? path : path + "?" + query;
    var request =
        HttpRequest.newBuilder(URI.create(base + line))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }
}
