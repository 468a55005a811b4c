package dev.kosmo.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.kosmo.engine.VirtualThreads;
import dev.kosmo.integration.simulator.SimulatedAnswer;
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
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A vendor on the loopback address that answers what it was told to, and keeps what it got. */
public final class StubService implements AutoCloseable {
  static final String BASE_PATH = "/stub/v1";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SimulatedAnswer NONE_LEFT =
      SimulatedAnswer.json(500, Map.of("message", "The stub has no answer left."));

  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(VirtualThreads.named("stub"));
  private final List<StubRequest> requests = new CopyOnWriteArrayList<>();
  private volatile Function<StubRequest, SimulatedAnswer> answers =
      request -> SimulatedAnswer.json(200, "{}");

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
      stub.server.setExecutor(stub.threads);
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
    var answer = new SimulatedAnswer(status, headers, body);
    return answer(request -> answer);
  }

  /** Answers what this makes of each request from now on. */
  public StubService answer(Function<StubRequest, SimulatedAnswer> answers) {
    this.answers = answers;
    return this;
  }

  /** Answers these, each to one request, and fails with status 500 at any request after them. */
  public StubService answerInTurn(SimulatedAnswer... answers) {
    return answerInTurn(List.of(answers));
  }

  /** Answers these, each to one request, and fails with status 500 at any request after them. */
  public StubService answerInTurn(List<SimulatedAnswer> answers) {
    var left = new ConcurrentLinkedQueue<>(answers);
    return answer(
        request -> {
          var next = left.poll();
          return next == null ? NONE_LEFT : next;
        });
  }

  /** Where it answers: with a path, so that leaving it shows. */
  public URI baseUri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + BASE_PATH);
  }

  /** What it got, in order. */
  public List<StubRequest> requests() {
    return List.copyOf(requests);
  }

  /** Method and path of what it got, in order, such as {@code GET /contacts}. */
  public List<String> paths() {
    return requests.stream().map(request -> request.method() + " " + request.path()).toList();
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
      var request =
          new StubRequest(
              exchange.getRequestMethod(),
              exchange.getRequestURI(),
              headers,
              new String(body, StandardCharsets.UTF_8));
      requests.add(request);
      send(exchange, answers.apply(request));
    }
  }

  private static void send(HttpExchange exchange, SimulatedAnswer answer) throws IOException {
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    var bytes = text(answer).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String text(SimulatedAnswer answer) throws JsonProcessingException {
    if (answer.body() == null) {
      return "";
    }
    return answer.body() instanceof String text ? text : JSON.writeValueAsString(answer.body());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
