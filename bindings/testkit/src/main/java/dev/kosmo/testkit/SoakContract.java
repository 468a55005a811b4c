package dev.kosmo.testkit;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Sessions leave nothing behind, however many there were. */
interface SoakContract {

  /**
   * Use much of the language: make and keep data, suspend what can be suspended, fail and catch the
   * failure, print; {@code record} nothing. Leave things unfinished where the language can.
   */
  @Test
  @Timeout(value = 10, unit = MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
  default void sessionsLeaveNothingBehind(Trial trial) throws Exception {
    sessions(trial, 20);
    parallel(trial, 8);
    var threads = threads();
    var heap = heap();
    var loaded = loadedClasses();

    sessions(trial, SuiteSize.of(100, 1000));
    parallel(trial, SuiteSize.of(20, 200));

    assertThat(threads()).isSubsetOf(threads);
    // What a JVM keeps for itself varies; a session that stays weighs far more than its share here.
    assertThat(heap() - heap).isLessThan(SuiteSize.of(100, 1000) * 8_000L + 8_000_000);
    assertThat(loadedClasses() - loaded).isLessThan(500);
  }

  private static void sessions(Trial trial, int count) {
    for (int i = 0; i < count; i++) {
      trial.eval();
      trial.output().clear();
    }
  }

  private static void parallel(Trial trial, int count) throws Exception {
    var threads = Executors.newFixedThreadPool(count);
    try {
      var sessions =
          IntStream.range(0, count)
              .<Callable<List<?>>>mapToObj(i -> () -> trial.eval(trial.globals()))
              .toList();
      for (var session : threads.invokeAll(sessions)) {
        session.get();
      }
    } finally {
      threads.shutdownNow();
      assertThat(threads.awaitTermination(1, MINUTES)).isTrue();
      trial.output().clear();
    }
  }

  // Threads of coroutines and timers may take a moment to end.
  private static Set<String> threads() {
    LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
    return Thread.getAllStackTraces().keySet().stream()
        .filter(Thread::isAlive)
        .map(thread -> thread.getName() + "#" + thread.getId())
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

  private static long loadedClasses() {
    return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
  }
}
