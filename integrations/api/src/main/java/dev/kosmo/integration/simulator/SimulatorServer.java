package dev.kosmo.integration.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.kosmo.integration.Account;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A {@link Vendor} behind real HTTP on the loopback address, with the JDK's own server. */
public final class SimulatorServer implements Simulation {
  private static final System.Logger LOG = System.getLogger(SimulatorServer.class.getName());
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Vendor vendor;
  private final HttpServer server;
  private final ExecutorService threads;

  private SimulatorServer(Vendor vendor, HttpServer server) {
    this.vendor = vendor;
    this.server = server;
    this.threads = Executors.newCachedThreadPool(SimulatorServer::daemon);
  }

  /** Starts serving on a free port. */
  public static SimulatorServer start(Vendor vendor) {
    if (System.getProperty("sun.net.httpserver.nodelay") == null) {
      // Without it each answer waits 40 ms for an acknowledgement. Read once, by the first server.
      System.setProperty("sun.net.httpserver.nodelay", "true");
    }
    try {
      var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var simulator = new SimulatorServer(vendor, HttpServer.create(loopback, 0));
      simulator.server.setExecutor(simulator.threads);
      simulator.server.createContext("/", simulator::handle);
      simulator.server.start();
      return simulator;
    } catch (IOException e) {
      throw new UncheckedIOException("no simulator could be started on the loopback address", e);
    }
  }

  private static Thread daemon(Runnable task) {
    var thread = new Thread(task, "kosmo-simulator");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public URI baseUri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + vendor.basePath());
  }

  @Override
  public List<Account> accounts() {
    var url = baseUri().toString();
    return vendor.accounts().stream()
        .map(account -> new Account(account.name(), account.credentials().with("url", url)))
        .toList();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      SimulatedAnswer answer;
      // One at a time: vendors need no locks of their own.
      synchronized (vendor) {
        answer = vendor.finish(answerOrFault(exchange));
      }
      send(exchange, answer);
    }
  }

  /**
   * A fault of the imitation itself must not look like one of the network. What it was is for the
   * log: its words are not the vendor's, and may be anything.
   */
  private SimulatedAnswer answerOrFault(HttpExchange exchange) throws IOException {
    try {
      return answer(exchange);
    } catch (RuntimeException e) {
      // Without the query, which may hold a token.
      var path = exchange.getRequestURI().getPath();
      LOG.log(Level.ERROR, "The simulator failed at %s.".formatted(path), e);
      return SimulatedAnswer.json(500, Map.of("message", "The simulator failed."));
    }
  }

  private SimulatedAnswer answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getRawPath();
    if (!path.startsWith(vendor.basePath() + "/")) {
      return vendor.notFound();
    }
    var bytes = exchange.getRequestBody().readAllBytes();
    var request = request(exchange, path.substring(vendor.basePath().length()));
    try {
      var body = bytes.length == 0 ? null : JSON.readValue(bytes, Object.class);
      return route(with(request, body, request.variables(), request.account()));
    } catch (JsonProcessingException e) {
      return vendor.badJson();
    } catch (Refusal e) {
      return e.answer();
    }
  }

  private SimulatedAnswer route(SimulatedRequest request) {
    var account = vendor.authenticate(request);
    if (account.isEmpty()) {
      return vendor.unauthorized();
    }
    var path = Routes.segments(request.path()).stream().map(SimulatorServer::decode).toList();
    var matching = vendor.routes().matching(path);
    for (var route : matching) {
      if (route.method().equals(request.method())) {
        var variables = route.match(path).orElseThrow();
        return route.handler().apply(with(request, request.body(), variables, account.get()));
      }
    }
    return matching.isEmpty() ? vendor.notFound() : vendor.wrongMethod();
  }

  private static SimulatedRequest with(
      SimulatedRequest request,
      @Nullable Object body,
      Map<String, String> variables,
      String account) {
    return new SimulatedRequest(
        request.method(),
        request.path(),
        variables,
        request.query(),
        request.headers(),
        body,
        account);
  }

  private static SimulatedRequest request(HttpExchange exchange, String path) {
    var headers = new LinkedHashMap<String, String>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    return new SimulatedRequest(
        exchange.getRequestMethod(),
        path,
        Map.of(),
        query(exchange.getRequestURI().getRawQuery()),
        headers,
        null,
        "");
  }

  private static Map<String, String> query(@Nullable String raw) {
    var query = new LinkedHashMap<String, String>();
    for (var pair : raw == null ? new String[0] : raw.split("&")) {
      var equals = pair.indexOf('=');
      query.putIfAbsent(
          decode(equals < 0 ? pair : pair.substring(0, equals)),
          equals < 0 ? "" : decode(pair.substring(equals + 1)));
    }
    return query;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, SimulatedAnswer answer) throws IOException {
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    if (answer.body() == null) {
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    var bytes =
        answer.body() instanceof String text
            ? text.getBytes(StandardCharsets.UTF_8)
            : JSON.writeValueAsBytes(answer.body());
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
