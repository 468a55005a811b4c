package dev.kosmo.host;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.VirtualThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** {@code app.parallel}: calls side by side, while the script waits for all of them. */
final class Parallel {
  private static final ThreadFactory THREADS = VirtualThreads.named("kosmo-call");
  private static final int STANDARD = 8;
  private static final long MOST = 64;
  private static final long GRACE_SECONDS = 2;

  private final Run run;

  Parallel(Run run) {
    this.run = run;
  }

  /** Makes the calls and returns what became of each, in their order. */
  List<?> calls(Parameters parameters) {
    var threads = limit(parameters);
    var held = new AtomicLong();
    var calls = new ArrayList<ParallelCall>();
    for (var entry : parameters.list(0, "calls")) {
      var call = entry(parameters, entry, calls.size() + 1);
      calls.add(new ParallelCall(call.function(0), call.from(1), run, held));
    }
    run.countCalls(calls.size());
    return outcomes(threads, calls);
  }

  private static Parameters entry(Parameters parameters, @Nullable Object entry, int number) {
    if (entry instanceof List<?> list) {
      return parameters.inside("call number " + number, list);
    }
    throw parameters.invalid(
        "a call is a list of a function and its arguments; call number %d is none"
            .formatted(number));
  }

  private static int limit(Parameters parameters) {
    var limit = parameters.option(1, "limit");
    if (limit == null) {
      return STANDARD;
    } else if (limit instanceof Long number && number >= 1 && number <= MOST) {
      return number.intValue();
    }
    throw parameters.invalid("`limit` must be a whole number from 1 to " + MOST);
  }

  private static List<?> outcomes(int threads, List<ParallelCall> calls) {
    var pool =
        new ThreadPoolExecutor(
            threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), THREADS);
    try {
      var outcomes = new ArrayList<Map<String, @Nullable Object>>();
      for (var call : pool.invokeAll(calls)) {
        outcomes.add(outcome(call));
      }
      return outcomes;
    } catch (InterruptedException e) {
      end(pool);
      Thread.currentThread().interrupt();
      throw CallException.of("interrupted", "app.parallel was interrupted.");
    } finally {
      pool.shutdownNow();
    }
  }

  private static Map<String, @Nullable Object> outcome(Future<Map<String, @Nullable Object>> call)
      throws InterruptedException {
    try {
      return call.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof LimitException limit) {
        throw limit;
      }
      throw new IllegalStateException("a call ended without an outcome", e.getCause());
    }
  }

  /** What was interrupted still notes in the call log what became of it. */
  private static void end(ThreadPoolExecutor pool) {
    pool.shutdownNow();
    try {
      pool.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
