package dev.kosmo.testkit;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.engine.Limit;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.Limits;
import dev.kosmo.engine.NamespaceBuilder;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.ScriptException.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Scripts are hostile until told otherwise. */
interface IsolationContract {

  /**
   * Loop forever inside whatever catches the most in the language; {@code record} something in each
   * handler, and after all of it.
   */
  @Test
  default void scriptsCannotCatchTheTimeLimit(Trial trial) {
    assertEndsInTime(trial, trial.globals());
  }

  /**
   * Make one call of the language's library that works for minutes, such as a catastrophic pattern;
   * then {@code record} something.
   */
  @Test
  default void oneLibraryCallCannotOutrunTheTimeLimit(Trial trial) {
    assertEndsInTime(trial, trial.globals());
  }

  /** Call {@code wait()}, catching whatever it raises; then {@code record} something. */
  @Test
  default void waitingInTheHostCountsToTheTimeLimit(Trial trial) {
    assertEndsInTime(trial, trial.globals().function("wait", arguments -> waitForMinutes()));
  }

  /**
   * Call {@code exceed()} inside whatever catches the most in the language; {@code record}
   * something in each handler, and after all of it.
   */
  @Test
  default void scriptsCannotCatchALimitOfTheHost(Trial trial) {
    var globals = trial.globals().function("exceed", arguments -> exceed(Limit.CALLS));

    var failure = trial.failure(globals);

    assertThat(failure.error().code()).isEqualTo("call_limit");
    assertThat(failure)
        .hasMessageContaining("1,000 calls")
        .hasCauseInstanceOf(LimitException.class);
    assertThat(trial.recorded()).isEmpty();
  }

  /** Print {@code one}, then {@code stop}, catching whatever that raises; then {@code record}. */
  @Test
  default void scriptsCannotCatchTheOutputLimit(Trial trial) {
    var printed = new ArrayList<String>();
    var failure =
        trial.failure(
            trial.globals(),
            text -> {
              if (text.equals("stop")) {
                exceed(Limit.OUTPUT);
              }
              printed.add(text);
            });

    assertThat(failure.error().code()).isEqualTo("output_limit");
    assertThat(failure).hasMessageContaining("10 MiB");
    assertThat(printed).containsExactly("one");
    assertThat(trial.recorded()).isEmpty();
  }

  /** Loop forever inside whatever catches the most in the language, then {@code record}. */
  @Test
  default void scriptsCannotCatchTheLimitOfProcessorTime(Trial trial) {
    var limits = Limits.standard().withCpuTime(Duration.ofSeconds(1));

    var failure = trial.within(limits).failure();

    assertThat(failure.error().code()).isEqualTo("cpu_limit");
    assertThat(failure).hasMessageContaining("1 s of processor time");
    assertThat(trial.recorded()).isEmpty();
  }

  /** Call {@code doze()} once, {@code record} what it returns. */
  @Test
  default void waitingInTheHostIsNoProcessorTime(Trial trial) {
    var limits = Limits.standard().withCpuTime(Duration.ofMillis(500));

    trial.within(limits).eval(trial.globals().function("doze", arguments -> doze()));

    assertThat(trial.recorded()).containsExactly("rested");
  }

  /**
   * Make values and keep all of them, forever, inside whatever catches the most in the language;
   * {@code record} something in each handler, and after all of it.
   */
  @Test
  default void scriptsCannotCatchTheMemoryLimit(Trial trial) {
    var failure = trial.within(Limits.standard().withMemory(32L << 20)).failure();

    assertThat(failure.error().code()).isEqualTo("memory_limit");
    assertThat(failure).hasMessageContaining("32 MiB");
    assertThat(trial.recorded()).isEmpty();
  }

  /** Loop forever. */
  @Test
  default void aSessionOverItsLimitCannotBeUsedAgain(Trial trial) {
    trial.within(ONE_SECOND);
    try (var session = trial.open(trial.globals())) {
      assertThatThrownBy(() -> session.eval(trial.script())).isInstanceOf(ScriptException.class);

      assertThatThrownBy(() -> session.eval(trial.script()))
          .isInstanceOfAny(ScriptException.class, IllegalStateException.class);
    }
  }

  /**
   * {@code record} true if all is as it was delivered: a global named leaked is absent, the
   * language's upper-casing turns a into A, and whatever else of the library can be changed is
   * unchanged. Then change all of it: set the global, replace upper-casing for everyone (string
   * metatable, prototype), ignoring refusals.
   */
  @Test
  default void sessionsShareNothing(Trial trial) {
    trial.eval();
    trial.eval();

    assertThat(trial.recorded()).containsExactly(true, true);
  }

  /**
   * {@code record} the name of every way out of the sandbox that is open: files, processes,
   * network, environment, loading of code from files, Java classes, members of Java objects behind
   * host functions and namespaces. Return how many were tried.
   */
  @Test
  default void cannotReachFilesNetworkOrJvm(Trial trial) {
    var tried = trial.eval();

    assertThat(trial.recorded()).isEmpty();
    assertThat(tried).singleElement().isInstanceOf(Long.class).isNotEqualTo(0L);
  }

  /** Call {@code meet()}; {@code record} what it returns. */
  @Test
  default void sessionsRunInParallel(Trial trial) throws Exception {
    var barrier = new CyclicBarrier(2);
    var globals = trial.globals().function("meet", arguments -> meet(barrier));
    var threads = Executors.newFixedThreadPool(2);
    try {
      Future<?> one = threads.submit(() -> trial.eval(globals));
      Future<?> other = threads.submit(() -> trial.eval(globals));
      one.get(50, SECONDS);
      other.get(50, SECONDS);
    } finally {
      threads.shutdownNow();
    }

    assertThat(trial.recorded()).containsExactly("met", "met");
  }

  /** Needs no script. */
  @Test
  default void closeIsIdempotent(Trial trial) {
    var session = trial.open(trial.globals());
    session.close();

    assertThatCode(session::close).doesNotThrowAnyException();
  }

  /** Short, but long enough for a cold engine to start. */
  Limits ONE_SECOND = Limits.standard().withTime(Duration.ofSeconds(1));

  private static void assertEndsInTime(Trial trial, NamespaceBuilder globals) {
    var start = System.nanoTime();

    var failure = trial.within(ONE_SECOND).failure(globals);

    assertThat(failure.kind()).isEqualTo(Kind.LIMIT);
    assertThat(failure.error().code()).isEqualTo("time_limit");
    assertThat(failure.getMessage()).contains("1 s");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    // An engine may leave its thread behind, but what runs there must not go on.
    LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
    assertThat(trial.recorded()).isEmpty();
  }

  private static Object exceed(Limit limit) {
    throw new LimitException(limit, Limits.standard(), 0L);
  }

  private static String doze() {
    LockSupport.parkNanos(Duration.ofMillis(1500).toNanos());
    return "rested";
  }

  private static String meet(CyclicBarrier barrier) {
    try {
      barrier.await(40, SECONDS);
      return "met";
    } catch (Exception e) {
      throw new IllegalStateException("alone at the barrier", e);
    }
  }

  private static boolean waitForMinutes() {
    try {
      return new CountDownLatch(1).await(300, SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
