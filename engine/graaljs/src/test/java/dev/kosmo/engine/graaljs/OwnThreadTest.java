package dev.kosmo.engine.graaljs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.VirtualThreads;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** It does not matter who runs a script. */
@Timeout(60)
class OwnThreadTest {

  @Test
  void aCallerAtTheEndOfItsStackIsNoReasonToFail() {
    var returned = new CompletableFuture<Object>();
    var small = new Thread(null, () -> returned.complete(run()), "small", 64 << 10);

    small.start();

    assertThat(returned.join()).isEqualTo(3L);
  }

  private static @Nullable Object run() {
    return Js.value("[1, 2].reduce((a, b) => a + b)");
  }

  /** On a JDK that has no virtual threads the factory makes others. */
  @Test
  void limitsHoldOnVirtualThreads() {
    var failed = new CompletableFuture<ScriptException>();
    Runnable hostile =
        () ->
            failed.complete(
                new Js()
                    .limited(limits -> limits.withCpuTime(Duration.ofMillis(200)))
                    .failure("for (;;) { }"));

    VirtualThreads.named("hostile").newThread(hostile).start();

    assertThat(failed.join().error().code()).isEqualTo("cpu_limit");
  }
}
