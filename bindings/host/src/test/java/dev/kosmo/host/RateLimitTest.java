package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kosmo.engine.Script;
import dev.kosmo.integration.ErrorCode;
import dev.kosmo.integration.IntegrationException;
import dev.kosmo.integration.Outcome;
import dev.kosmo.integration.Wait;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatorServer;
import dev.kosmo.integration.simulator.StrictVendor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits are kept at a vendor that counts every span of a window's length, not by its own ones. */
@Timeout(120)
class RateLimitTest {
  private final Meter.Local meter = new Meter.Local();
  private final StrictVendor vendor = new StrictVendor(meter, 20, Duration.ofMillis(200));
  private final SimulatorServer server = SimulatorServer.start(vendor);

  @TempDir Path home = Path.of("");

  @AfterEach
  void stop() {
    server.close();
  }

  private ScriptHostBuilder builder() {
    var builder = ScriptHost.builder().environment(Map.of()).integrations(new Meter());
    for (var account : server.accounts()) {
      builder.account("meter", account.name(), account.credentials());
    }
    return builder;
  }

  private static IntegrationException failure(Callable<?> call) {
    return catchThrowableOfType(IntegrationException.class, call::call);
  }

  /** Calls from many threads at once; fails if one call does. */
  private static void callFrom(int threads, int times, Meter.Api... clients) throws Exception {
    var pool = Executors.newFixedThreadPool(threads);
    try {
      var tasks = new ArrayList<Callable<Boolean>>();
      for (int i = 0; i < threads; i++) {
        var client = clients[i % clients.length];
        tasks.add(
            () -> {
              for (int call = 0; call < times; call++) {
                client.readMeter();
              }
              return true;
            });
      }
      for (var task : pool.invokeAll(tasks)) {
        assertThat(task.get()).isTrue();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void sixteenThreadsStayWithinTheLimitTogether() throws Exception {
    try (var host = builder().build()) {
      callFrom(16, 15, host.client(Meter.Api.class));
    }

    assertThat(vendor.refused()).isZero();
    assertThat(vendor.most()).isLessThanOrEqualTo(20);
    assertThat(vendor.all()).isEqualTo(16 * 15);
  }

  @Test
  void hostsThatShareAHomeStayWithinTheLimitTogether() throws Exception {
    try (var one = builder().home(home).build();
        var two = builder().home(home).build();
        var three = builder().home(home).build()) {
      callFrom(
          12,
          20,
          one.client(Meter.Api.class),
          two.client(Meter.Api.class),
          three.client(Meter.Api.class));
    }

    assertThat(vendor.refused()).isZero();
    assertThat(vendor.most()).isLessThanOrEqualTo(20);
    assertThat(vendor.all()).isEqualTo(12 * 20);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lua | for i = 1, 60 do app.integrations.meter.read_meter() end
          js  | for (let i = 0; i < 60; i++) app.integrations.meter.read_meter()
          """)
  void aScriptWaitsAndSeesNothingOfIt(String language, String code) {
    var waits = new CopyOnWriteArrayList<Wait>();
    var listener =
        new CallListener() {
          @Override
          public void waiting(Wait wait) {
            waits.add(wait);
          }
        };
    try (var host = builder().listener(listener).build()) {
      var result = host.run(Script.text("a." + language, code)).orThrow();

      assertThat(result.calls()).allSatisfy(call -> assertThat(call.stats().attempts()).isOne());
      assertThat(vendor.refused()).isZero();
      // On a slow machine nothing may have had to wait.
      assertThat(waits).allSatisfy(wait -> assertThat(wait.path()).isEqualTo("meter.read_meter"));
      assertThat(waits)
          .extracting(Wait::reason)
          .allMatch("Meter takes 20 requests in 200 ms"::equals);
      assertThat(result.calls().stream().anyMatch(call -> !call.stats().waited().isZero()))
          .isEqualTo(!waits.isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lua | local f = app.integrations.meter.reset_meter f() \
                local ok, e = pcall(f) return e.code, e.message, e.outcome, e.retryable, e.retry_at
          js  | const f = app.integrations.meter.reset_meter; f(); \
                try { f() } catch (e) { return [e.code, e.message, e.outcome, e.retryable, e.retry_at] }
          """)
  void aWaitThatIsTooLongIsTheScriptsAtOnce(String language, String code) {
    var begin = Instant.now();
    try (var host = builder().allowWrites().build()) {
      var values = host.run(Script.text("a." + language, code)).orThrow().values();
      var error = values.size() == 1 ? (List<?>) values.get(0) : values;

      assertThat(error.subList(0, 4).toArray())
          .containsExactly(
              "rate_limited",
              "Meter takes 1 request an hour, and they are used up (reset_meter).",
              "rejected",
              true);
      assertThat(Instant.parse(String.valueOf(error.get(4))))
          .isBetween(begin.plus(Duration.ofMinutes(59)), Instant.now().plus(Duration.ofHours(2)));
    }
    assertThat(vendor.all()).isOne();
  }

  @Test
  void eachEndpointWithALimitOfItsOwnCountsAlone() {
    try (var host = builder().build()) {
      var client = host.client(Meter.Api.class);
      client.resetMeter();
      assertThat(failure(client::resetMeter)).isNotNull();

      assertThat(client.readMeter().status()).isEqualTo(200);
    }
  }

  @Test
  void eachCredentialCountsAlone() {
    try (var host = builder().home(home).build()) {
      host.client(Meter.Api.class).resetMeter();

      assertThat(host.client(Meter.Api.class, "second").resetMeter().status()).isEqualTo(200);
      assertThat(failure(host.client(Meter.Api.class)::resetMeter)).isNotNull();
    }
  }

  @Test
  void oneCredentialCountsOnceWhateverItsAccountIsCalled() {
    var other = server.accounts().get(0).credentials();
    try (var host = builder().account("meter", "alias", other).build()) {
      host.client(Meter.Api.class).resetMeter();

      assertThat(failure(host.client(Meter.Api.class, "alias")::resetMeter)).isNotNull();
    }
  }

  @Test
  void whatWasUsedIsKnownToTheNextHost() {
    try (var host = builder().home(home).build()) {
      host.client(Meter.Api.class).resetMeter();
    }
    try (var host = builder().home(home).build()) {
      assertThat(failure(host.client(Meter.Api.class)::resetMeter)).isNotNull();
    }
    try (var host = builder().build()) {
      assertThat(host.client(Meter.Api.class).resetMeter().status()).isEqualTo(200);
    }
  }

  @Test
  void whenAnotherClientUsedItUpNobodyAsksAgainBeforeItsTime() {
    try (var one = builder().home(home).build();
        var two = builder().home(home).build()) {
      meter.next(SimulatedAnswer.empty(429).with("Retry-After", "300"));
      var first = failure(one.client(Meter.Api.class)::readMeter);
      assertThat(first.status()).hasValue(429);
      assertThat(first.outcome()).isEqualTo(Outcome.FAILED);

      for (var host : List.of(one, two)) {
        var next = failure(host.client(Meter.Api.class)::readMeter);
        assertThat(next.code()).isEqualTo(ErrorCode.RATE_LIMITED);
        assertThat(next.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(next.status()).isEmpty();
        assertThat(next).hasMessage("Meter takes no more requests for now (read_meter).");
        assertThat(next.retryAt().orElseThrow()).isAfter(Instant.now().plusSeconds(100));
      }
      assertThat(vendor.all()).isOne();
    }
  }

  @Test
  void aRefusalThatEndsSoonReachesNoCaller() {
    try (var host = builder().build()) {
      meter.next(SimulatedAnswer.empty(429).with("Retry-After", "1"));

      var reply = host.client(Meter.Api.class).readMeter();

      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.stats().attempts()).isEqualTo(2);
    }
  }

  @Test
  void whatTheVendorSaysRemainsIsAllThatIsSent() {
    try (var host = builder().build()) {
      var client = host.client(Meter.Api.class);
      meter.next(
          SimulatedAnswer.json(200, Map.of())
              .with("X-RateLimit-Limit", "20")
              .with("X-RateLimit-Remaining", "2")
              .with("X-RateLimit-Reset", "600"));
      client.readMeter();
      client.readMeter();
      client.readMeter();

      assertThat(failure(client::readMeter).outcome()).isEqualTo(Outcome.REJECTED);
      assertThat(vendor.all()).isEqualTo(3);
    }
  }

  @Test
  void theFilesHoldNoCredential() throws IOException {
    var keys =
        server.accounts().stream()
            .map(account -> account.credentials().require("api_key"))
            .map(key -> key.substring("simulated-".length()))
            .toList();
    try (var host = builder().home(home).build()) {
      host.client(Meter.Api.class).readMeter();
      host.client(Meter.Api.class, "second").readMeter();
    }

    try (var files = Files.list(home.resolve("quotas"))) {
      var all = files.toList();
      assertThat(all).hasSize(2);
      for (var file : all) {
        var text = file.getFileName() + Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("meter-").doesNotContain(keys);
      }
    }
  }

  @Test
  void aHomeThatCannotBeIsNoReasonToFail() throws IOException {
    var file = Files.createFile(home.resolve("file"));
    try (var host = builder().home(file).build()) {
      var client = host.client(Meter.Api.class);
      assertThat(client.resetMeter().status()).isEqualTo(200);
      assertThat(failure(client::resetMeter)).isNotNull();
    }
  }

  @Test
  void simulatedRunsWaitForNoLimit() {
    var code = "for i = 1, 3 do app.integrations.meter.reset_meter() end";
    try (var host = builder().home(home).simulate().build()) {
      var result = host.run(Script.text("a.lua", code)).orThrow();

      assertThat(result.calls())
          .hasSize(3)
          .allSatisfy(call -> assertThat(call.stats().waited()).isZero());
    }
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void whoIsInterruptedWaitsNoLonger() {
    meter.next(SimulatedAnswer.empty(429).with("Retry-After", "50"));
    var waiting = new CopyOnWriteArrayList<Thread>();
    var listener =
        new CallListener() {
          @Override
          public void waiting(Wait wait) {
            waiting.add(Thread.currentThread());
            Thread.currentThread().interrupt();
          }
        };
    try (var host = builder().listener(listener).build()) {
      var first = host.run(Script.text("a.lua", "app.integrations.meter.read_meter()"));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(first.isSuccess()).isFalse();
      var second = host.run(Script.text("a.lua", "app.integrations.meter.read_meter()"));
      assertThat(Thread.interrupted()).isTrue();

      assertThat(second.calls().get(0).outcome()).isEqualTo("rejected");
      assertThat(second.calls().get(0).stats().attempts()).isZero();
      assertThat(waiting).hasSize(2);
    }
  }
}
