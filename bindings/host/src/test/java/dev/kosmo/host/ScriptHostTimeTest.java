package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.Limit;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptEngine;
import dev.kosmo.engine.ScriptSession;
import dev.kosmo.engine.SessionOptions;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ScriptHostTimeTest {
  private static final Duration LOADING = Duration.ofMillis(500);

  /** An engine that is slow to start, as a cold one is, and has no clock of its own. */
  private record SlowStarter(Consumer<Namespace> script) implements ScriptEngine {
    @Override
    public String id() {
      return "slow";
    }

    @Override
    public List<String> extensions() {
      return List.of("slow");
    }

    @Override
    public ScriptSession open(SessionOptions options) {
      try {
        Thread.sleep(LOADING.toMillis());
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return new ScriptSession() {
        @Override
        public List<Object> eval(Script text) {
          script.accept(options.globals());
          return List.of();
        }

        @Override
        public void close() {}
      };
    }
  }

  private static ScriptResult run(Consumer<Namespace> script, Duration limit) {
    try (var host =
        ScriptHost.builder()
            .engines(new SlowStarter(script))
            .integrations()
            .limits(Limits.standard().withTime(limit))
            .build()) {
      return host.run(Script.text("a.slow", ""));
    }
  }

  private static void sleep(Namespace globals, double seconds) {
    if (globals.find("app") instanceof Namespace app
        && app.find("sleep") instanceof HostFunction sleep) {
      sleep.call(List.of(seconds));
    }
  }

  @Test
  void loadingAnEngineIsNoneOfTheScriptsTime() {
    var result = run(globals -> {}, LOADING);

    assertThat(result.elapsed()).isLessThan(LOADING);
  }

  @Test
  void aSleepWithinTheLimitIsSleptInFull() {
    var result = run(globals -> sleep(globals, 0.3), Duration.ofSeconds(60));

    assertThat(result.elapsed()).isGreaterThanOrEqualTo(Duration.ofMillis(300));
  }

  @Test
  void aSleepBeyondTheLimitNeverReturns() {
    run(
        globals -> {
          var failure = catchThrowableOfType(LimitException.class, () -> sleep(globals, 60));
          assertThat(failure.limit()).isEqualTo(Limit.TIME);
        },
        Duration.ofMillis(100));
  }
}
