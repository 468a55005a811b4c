package dev.kosmo.testkit;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.FunctionSpec;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stands between an integration and its simulator, and keeps what the simulator answers. */
final class Relay implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** What belongs to one connection, and what the client refuses to be told. */
  private static final Set<String> HOP_BY_HOP =
      Set.of("host", "connection", "content-length", "transfer-encoding", "date");

  private final Simulation simulation;
  private final StubService stub = StubService.start();
  private final List<SimulatedAnswer> answers = new ArrayList<>();

  private Relay(Simulation simulation) {
    this.simulation = simulation;
    stub.answer(this::forward);
  }

  /** Has a fresh simulator answer a call, with the first of these arguments that it accepts. */
  static Optional<Exchange> exchange(
      Subject subject, FunctionSpec function, List<? extends Map<String, ?>> candidates) {
    for (var arguments : candidates) {
      try (var relay = new Relay(subject.integration().simulator().start())) {
        var failure = subject.call(subject.connect(relay.account()), function, arguments);
        if (failure == null) {
          return Optional.of(new Exchange(function, arguments, List.copyOf(relay.answers)));
        }
      }
    }
    return Optional.empty();
  }

  private Account account() {
    var account = simulation.accounts().get(0);
    return new Account(
        account.name(), account.credentials().with("url", stub.baseUri().toString()));
  }

  private SimulatedAnswer forward(StubRequest request) {
    var query = request.uri().getRawQuery();
    var uri = simulation.baseUri() + request.path() + (query == null ? "" : "?" + query);
    var forwarded =
        HttpRequest.newBuilder(URI.create(uri))
            .method(request.method(), BodyPublishers.ofString(request.body()));
    request
        .headers()
        .forEach(
            (name, value) -> {
              if (!HOP_BY_HOP.contains(name)) {
                forwarded.header(name, value);
              }
            });
    var answer = answer(send(forwarded.build()));
    answers.add(answer);
    return answer;
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException("the simulator did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static SimulatedAnswer answer(HttpResponse<String> response) {
    var headers = new LinkedHashMap<String, String>();
    response
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!HOP_BY_HOP.contains(name)) {
                headers.put(name, values.get(0));
              }
            });
    return new SimulatedAnswer(response.statusCode(), headers, response.body());
  }

  @Override
  public void close() {
    stub.close();
    simulation.close();
  }
}
