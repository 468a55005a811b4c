package dev.kosmo.integration.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.integration.Account;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatorServerTest {
  private final SimulatorServer server = SimulatorServer.start(new Echo());
  private final Logger logger = Logger.getLogger(SimulatorServer.class.getName());
  private final Log log = new Log();

  @BeforeEach
  void listen() {
    logger.setUseParentHandlers(false);
    logger.addHandler(log);
  }

  @AfterEach
  void stop() {
    logger.removeHandler(log);
    logger.setUseParentHandlers(true);
    server.close();
  }

  @Test
  void aFaultOfTheImitationIsForTheLogAlone() throws Exception {
    var answer = send("/fault?token=t0p", "{}");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).isEqualTo("{\"message\":\"The simulator failed.\"}");
    assertThat(log.records).hasSize(1);
    assertThat(log.records.get(0).getThrown()).hasMessage("dev.kosmo.Inner broke on t0p");
    assertThat(log.records.get(0).getMessage()).isEqualTo("The simulator failed at /v1/fault.");
  }

  @Test
  void aBodyArrivesAsTheTreeThatItIs() throws Exception {
    assertThat(send("/echo", " {\"a\": [1, null]} ").body()).isEqualTo("{\"a\":[1,null]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{} x", "{}{}", "{\"a\": 1}]", "nothing"})
  void whatIsMoreOrLessThanOneValueIsNoBody(String body) throws Exception {
    var answer = send("/echo", body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).isEqualTo("{\"message\":\"bad\"}");
  }

  private HttpResponse<String> send(String path, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(server.baseUri() + path))
            .POST(BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static final class Log extends Handler {
    private final List<LogRecord> records = new ArrayList<>();

    @Override
    public void publish(LogRecord entry) {
      records.add(entry);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  private static final class Echo implements Vendor {
    @Override
    public String basePath() {
      return "/v1";
    }

    @Override
    public List<Account> accounts() {
      return List.of();
    }

    @Override
    public Optional<String> authenticate(SimulatedRequest request) {
      return Optional.of("default");
    }

    @Override
    public Routes routes() {
      return new Routes()
          .on("POST", "/echo", request -> SimulatedAnswer.json(200, request.object().orElseThrow()))
          .on(
              "POST",
              "/fault",
              request -> {
                throw new IllegalStateException(
                    "dev.kosmo.Inner broke on " + request.query("token").orElse(""));
              });
    }

    @Override
    public SimulatedAnswer unauthorized() {
      return answer(401, "who");
    }

    @Override
    public SimulatedAnswer notFound() {
      return answer(404, "where");
    }

    @Override
    public SimulatedAnswer wrongMethod() {
      return answer(405, "how");
    }

    @Override
    public SimulatedAnswer badJson() {
      return answer(400, "bad");
    }

    private static SimulatedAnswer answer(int status, String message) {
      return SimulatedAnswer.json(status, Map.of("message", message));
    }
  }
}
