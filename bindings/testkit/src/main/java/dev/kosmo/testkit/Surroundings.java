package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The JVM around scripts at one moment: its threads and what its heap holds. */
public final class Surroundings {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final long SLACK = 48L << 20;
  // The JVM's own, which come when virtual threads are first used and stay.
  private static final List<String> CARRIERS = List.of("ForkJoinPool-", "VirtualThread-");

  private final Set<Thread> threads = threads();
  private final long heap = heap();

  private Surroundings() {}

  /** Takes note of how it is now. */
  public static Surroundings now() {
    return new Surroundings();
  }

  /** Asserts that no thread has come and stayed since. */
  public void assertNoThreadCame() {
    await(() -> threads.containsAll(threads()));
    assertThat(threads()).isSubsetOf(threads);
  }

  /** Asserts that not much is held since: no more than caches that have an end. */
  public void assertHeapHasNotGrown() {
    await(() -> heap() < heap + SLACK);
    assertThat(heap()).isLessThan(heap + SLACK);
  }

  // What ends, ends soon, but not at once.
  private static void await(BooleanSupplier condition) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> CARRIERS.stream().noneMatch(thread.getName()::startsWith))
        .collect(java.util.stream.Collectors.toSet());
  }

  private static long heap() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
