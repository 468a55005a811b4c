package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.kosmo.engine.Script;
import dev.kosmo.integration.simulator.SimulatedAnswer;
import dev.kosmo.testkit.StubService;
import dev.kosmo.testkit.SuiteSize;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many scripts at once, at a vendor that refuses most of what they ask. */
@Timeout(300)
class CallSoakTest {
  private static final int SCRIPTS = SuiteSize.of(60, 200);
  private static final int CALLS = 5;
  private static final int BUDGET = 10;
  private static final double BUDGET_PER_CALL = 0.2;
  private static final String LUA =
      """
      local ok = 0
      for i = 1, 5 do if pcall(app.integrations.close.get_current_user) then ok = ok + 1 end end
      return ok
      """;
  private static final String JS =
      """
      let ok = 0;
      for (let i = 0; i < 5; i++) try { app.integrations.close.get_current_user(); ok++ } catch { }
      return ok;
      """;

  private final StubService vendor = StubService.start();
  private final AtomicInteger asked = new AtomicInteger();

  @AfterEach
  void stop() {
    vendor.close();
  }

  private void storm() {
    vendor.answer(
        request ->
            asked.incrementAndGet() % 3 == 0
                ? SimulatedAnswer.json(200, Map.of("id", "user_1"))
                : SimulatedAnswer.json(429, Map.of("error", "slow down")).with("Retry-After", "0"));
  }

  /** Runs all scripts at once; returns how many requests each sent. */
  private List<ScriptResult> round() throws Exception {
    var environment = Map.of("CLOSE_API_KEY", "key-4711", "CLOSE_URL", vendor.baseUri().toString());
    var threads = Executors.newFixedThreadPool(SCRIPTS);
    try (var host = ScriptHost.builder().environment(environment).build()) {
      // The engine of JavaScript is heavy: a few scripts are enough to see whether one stays.
      var scripts =
          Stream.iterate(0, i -> i + 1)
              .limit(SCRIPTS)
              .map(i -> i % 20 == 0 ? Script.text("a.js", JS) : Script.text("a.lua", LUA))
              .<Callable<ScriptResult>>map(script -> () -> host.run(script).orThrow())
              .toList();
      var results = new ArrayList<ScriptResult>();
      for (var result : threads.invokeAll(scripts)) {
        results.add(result.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aStormOf429LeavesNothingBehindAndIsNotAnsweredWithOne() throws Exception {
    storm();
    round();
    var threads = threads();
    var heap = heap();
    var files = files();

    for (int i = 0; i < SuiteSize.of(1, 4); i++) {
      vendor.forget();
      var results = round();

      for (var result : results) {
        var sent = result.calls().stream().mapToInt(call -> call.stats().attempts()).sum();
        assertThat((double) sent).isLessThanOrEqualTo(CALLS * (1 + BUDGET_PER_CALL) + BUDGET);
      }
      var sent = results.stream().flatMap(r -> r.calls().stream());
      assertThat(vendor.requests()).hasSize(sent.mapToInt(c -> c.stats().attempts()).sum());
      assertThat(vendor.requests()).hasSizeGreaterThan(SCRIPTS * CALLS);
    }
    vendor.forget();

    assertThat(threads()).isSubsetOf(threads);
    // What a JVM keeps for itself varies; a script that stays weighs far more than its share here.
    assertThat(heap() - heap).isLessThan(SCRIPTS * 8_000L + 8_000_000);
    // A connection may take a moment to end at the vendor's side, which is here, too.
    assertThat(settled(CallSoakTest::files, files + 5)).isLessThanOrEqualTo(files + 5);
  }

  private static long settled(LongSupplier count, long wanted) {
    for (int i = 0; i < 100 && count.getAsLong() > wanted; i++) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    return count.getAsLong();
  }

  private static long files() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : 0;
  }

  /** But for those of the vendor. */
  private static Set<String> threads() {
    LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
    return Thread.getAllStackTraces().keySet().stream()
        .filter(Thread::isAlive)
        .map(thread -> thread.getName() + "#" + thread.getId())
        .filter(name -> !name.startsWith("stub") && !name.startsWith("pool-"))
        .collect(Collectors.toSet());
  }

  private static long heap() {
    var runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
