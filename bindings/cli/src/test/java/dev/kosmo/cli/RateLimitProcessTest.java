package dev.kosmo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kosmo.integration.Account;
import dev.kosmo.integration.Credentials;
import dev.kosmo.integration.simulator.Routes;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.integration.simulator.SimulatedRequest;
import dev.kosmo.integration.simulator.SimulatorServer;
import dev.kosmo.integration.simulator.StrictVendor;
import dev.kosmo.integration.simulator.Vendor;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Processes of one user keep within a limit together: the real program, its real Loops. */
@Timeout(300)
class RateLimitProcessTest {
  private static final String KEY = "simulated-" + UUID.randomUUID();

  private final SlowLoops loops = new SlowLoops();
  private final StrictVendor vendor = new StrictVendor(loops, 10, Duration.ofSeconds(1));
  private final SimulatorServer server = SimulatorServer.start(vendor);

  @TempDir Path home = Path.of("");

  @AfterEach
  void stop() {
    loops.goOn.countDown();
    server.close();
  }

  private KosmoProcess calling(String language, String code) {
    return KosmoProcess.of("integrations:" + language, "--json", "-e", code)
        .variable("KOSMO_HOME", home.toString())
        .variable("LOOPS_API_KEY", KEY)
        .variable("LOOPS_URL", server.baseUri().toString());
  }

  @Test
  void aBurstOfTwoProcessesNeverExceedsTheLimit() {
    var lua = "for i = 1, 40 do app.integrations.loops.get_current_user() end return 40";
    var js = "for (let i = 0; i < 40; i++) app.integrations.loops.get_current_user(); return 40";

    var one = CompletableFuture.supplyAsync(calling("lua", lua)::run);
    var other = CompletableFuture.supplyAsync(calling("js", js)::run);

    for (var outcome : List.of(one.join(), other.join())) {
      assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
      assertThat((List<?>) Outcomes.document(outcome).get("integration_calls"))
          .hasSize(40)
          .extracting("http_status", "attempts")
          .containsOnly(tuple(200, 1));
    }
    assertThat(vendor.refused()).isZero();
    assertThat(vendor.most()).isLessThanOrEqualTo(10);
    assertThat(vendor.all()).isEqualTo(80);
  }

  @Test
  void whoIsFarBelowTheLimitDoesNotWaitForTheLock() throws IOException {
    var code = "return app.integrations.loops.get_current_user().teamName";
    assertThat(calling("lua", code).run().code()).isZero();
    try (var files = Files.list(home.resolve("quotas"));
        var channel = FileChannel.open(files.findFirst().orElseThrow(), StandardOpenOption.WRITE);
        var lock = channel.lock()) {
      var outcome = calling("lua", code).run();

      assertThat(lock.isValid()).isTrue();
      assertThat(outcome.code()).as(outcome.err()).isZero();
      assertThat(Outcomes.document(outcome).toString()).contains("waited_ms=0");
    }
  }

  @Test
  void aProcessThatIsKilledLeavesTheOthersTheirPlaces() throws Exception {
    loops.blocked = true;
    var code = "return app.integrations.loops.get_current_user().teamName";
    var killed = calling("lua", code).start();
    loops.arrived.await();
    killed.destroyForcibly().waitFor();
    loops.blocked = false;
    loops.goOn.countDown();

    var outcome = calling("lua", "for i = 1, 9 do app.integrations.loops.get_current_user() end");

    assertThat(outcome.run().code()).isZero();
    assertThat(vendor.most()).isLessThanOrEqualTo(10);
  }

  /** As much of Loops as is needed here. It answers slowly if it is told to. */
  private static final class SlowLoops implements Vendor {
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private volatile boolean blocked;

    @Override
    public String basePath() {
      return "/api/v1";
    }

    @Override
    public List<Account> accounts() {
      return List.of(new Account(Account.DEFAULT, Credentials.of("api_key", KEY)));
    }

    @Override
    public Optional<String> authenticate(SimulatedRequest request) {
      var given = request.header("authorization").orElse("");
      return given.equals("Bearer " + KEY) ? Optional.of(Account.DEFAULT) : Optional.empty();
    }

    @Override
    public Routes routes() {
      return new Routes().on("GET", "/api-key", request -> team());
    }

    private SimulatedAnswer team() {
      arrived.countDown();
      try {
        if (blocked) {
          goOn.await();
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return SimulatedAnswer.json(200, Map.of("success", true, "teamName", "Larkspur Labs"));
    }
  }
}
