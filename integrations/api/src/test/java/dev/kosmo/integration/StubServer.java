package dev.kosmo.integration;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server on the loopback address that always gives the same answer and keeps what it was sent.
 */
final class StubServer implements AutoCloseable {
  record Received(String line, String token, String key, String contentType, String body) {}

  private final HttpServer server;
  private final List<Received> received = new CopyOnWriteArrayList<>();

  private StubServer(HttpServer server) {
    this.server = server;
  }

  static StubServer answering(int status, String contentType, String body) throws IOException {
    var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var stub = new StubServer(HttpServer.create(loopback, 0));
    stub.server.createContext("/", exchange -> stub.answer(exchange, status, contentType, body));
    stub.server.start();
    return stub;
  }

  static StubServer answering(String json) throws IOException {
    return answering(200, "application/json", json);
  }

  private void answer(HttpExchange exchange, int status, String contentType, String body)
      throws IOException {
    var headers = exchange.getRequestHeaders();
    received.add(
        new Received(
            exchange.getRequestMethod() + " " + exchange.getRequestURI(),
            String.valueOf(headers.getFirst("X-Token")),
            String.valueOf(headers.getFirst("Idempotency-Key")),
            String.valueOf(headers.getFirst("Content-Type")),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    var charset =
        contentType.contains("8859") ? Charset.forName("ISO-8859-1") : StandardCharsets.UTF_8;
    var bytes = body.getBytes(charset);
    exchange.getResponseHeaders().set("Content-Type", contentType);
    exchange.getResponseHeaders().set("X-Request-Id", "req-1");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  List<Received> received() {
    return List.copyOf(received);
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
