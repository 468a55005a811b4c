package dev.kosmo.engine.graaljs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kosmo.engine.ScriptException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
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

  @Test
  void limitsHoldOnVirtualThreads() throws Exception {
    var startVirtual = startVirtualThread();
    assumeTrue(startVirtual.isPresent(), "virtual threads came with Java 21");
    var failed = new CompletableFuture<ScriptException>();
    Runnable hostile =
        () ->
            failed.complete(
                new Js()
                    .limited(limits -> limits.withCpuTime(Duration.ofMillis(200)))
                    .failure("for (;;) { }"));

    startVirtual.get().invoke(null, hostile);

    assertThat(failed.join().error().code()).isEqualTo("cpu_limit");
  }

  private static Optional<Method> startVirtualThread() {
    return Arrays.stream(Thread.class.getMethods())
        .filter(method -> method.getName().equals("startVirtualThread"))
        .findAny();
  }
}
