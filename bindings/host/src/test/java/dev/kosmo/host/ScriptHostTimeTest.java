package dev.kosmo.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptEngine;
import dev.kosmo.engine.ScriptSession;
import dev.kosmo.engine.SessionOptions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptHostTimeTest {
  private static final Duration LOADING = Duration.ofMillis(500);

  /** An engine that takes its time to start, as a cold one does. */
  private static final class SlowStarter implements ScriptEngine {
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
        public List<Object> eval(Script script) {
          return List.of();
        }

        @Override
        public void close() {}
      };
    }
  }

  @Test
  void loadingAnEngineIsNoneOfTheScriptsTime() {
    try (var host = ScriptHost.builder().engines(new SlowStarter()).integrations().build()) {
      var result = host.run(Script.text("a.slow", ""));

      assertThat(result.elapsed()).isLessThan(LOADING);
    }
  }
}
