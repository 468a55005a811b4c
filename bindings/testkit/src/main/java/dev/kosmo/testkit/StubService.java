package dev.kosmo.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A vendor on the loopback address that answers what it was told to, and keeps what it got. */
public final class StubService implements AutoCloseable {
  private static final String BASE_PATH = "/stub/v1";

  private final HttpServer server;
  private final List<StubRequest> requests = new CopyOnWriteArrayList<>();
  private volatile Answer answer = new Answer(200, Map.of(), "{}");

  private record Answer(int status, Map<String, String> headers, String body) {}

  private StubService(HttpServer server) {
    this.server = server;
  }

  /** Starts a stub that answers 200 and {@code {}} to everything. */
  public static StubService start() {
    if (System.getProperty("sun.net.httpserver.nodelay") == null) {
      // Without it each answer waits 40 ms for an acknowledgement. Read once, by the first server.
      System.setProperty("sun.net.httpserver.nodelay", "true");
    }
    try {
      var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var stub = new StubService(HttpServer.create(loopback, 0));
      stub.server.createContext("/", stub::handle);
      stub.server.start();
      return stub;
    } catch (IOException e) {
      throw new UncheckedIOException("no stub could be started on the loopback address", e);
    }
  }

  /** Answers this from now on. */
  public StubService answer(int status, String body) {
    return answer(status, Map.of("Content-Type", "application/json"), body);
  }

  /** Answers this from now on. */
  public StubService answer(int status, Map<String, String> headers, String body) {
    answer = new Answer(status, headers, body);
    return this;
  }

  /** Where it answers: with a path, so that leaving it shows. */
  public URI baseUri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + BASE_PATH);
  }

  /** What it got, in order. */
  public List<StubRequest> requests() {
    return List.copyOf(requests);
  }

  /** Forgets what it got. */
  public void forget() {
    requests.clear();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var headers = new TreeMap<String, String>();
      exchange
          .getRequestHeaders()
          .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
      var body = exchange.getRequestBody().readAllBytes();
      requests.add(
          new StubRequest(
              exchange.getRequestMethod(),
              exchange.getRequestURI(),
              headers,
              new String(body, StandardCharsets.UTF_8)));
      send(exchange, answer);
    }
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
