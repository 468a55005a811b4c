package dev.kosmo.integration;

import java.util.Map;

/** What goes over the wire, with credentials masked. */
public final class Exchange {
  private Exchange() {}

  /**
   * A request.
   *
   * @param path the function, such as {@code loops.create_contact}
   * @param attempt counted from 1 within the call
   * @param method the HTTP method
   * @param url whole, with its query
   * @param headers by name
   * @param body as text, empty for none
   */
  public record Request(
      String path,
      int attempt,
      String method,
      String url,
      Map<String, String> headers,
      String body) {

    public Request {
      headers = Map.copyOf(headers);
    }
  }

  /**
   * A response.
   *
   * @param status the HTTP status
   * @param headers by lower-case name
   * @param body as text, empty for none
   */
  public record Response(int status, Map<String, String> headers, String body) {

    public Response {
      headers = Map.copyOf(headers);
    }
  }
}
