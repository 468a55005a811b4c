package dev.kosmo.bench;

import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptEngine;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.SessionOptions;
import java.time.Duration;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The process in which one victim is killed again and again. It prints how many milliseconds after
 * its limit each run was over, one a line, or what else ended it.
 */
final class Killing {
  private static final int WARM_UP = 5;
  private static final int SHORTEST_MILLIS = 100;
  private static final int LONGEST_MILLIS = 200;
  private static final int PATIENCE_SECONDS = 10;

  private Killing() {}

  /** Takes the language, the number of the victim in it, and how often to kill it. */
  public static void main(String[] arguments) {
    var victim = Victim.of(arguments[0]).get(Integer.parseInt(arguments[1]));
    var engine = engine(victim.language());
    var random = new Random(42);
    for (var run = -WARM_UP; run < Integer.parseInt(arguments[2]); run++) {
      var millis = SHORTEST_MILLIS + random.nextInt(LONGEST_MILLIS - SHORTEST_MILLIS);
      var outcome = outcome(engine, victim, Duration.ofMillis(millis));
      if (run >= 0) {
        System.out.println(outcome);
      }
    }
    System.exit(0);
  }

  private static String outcome(ScriptEngine engine, Victim victim, Duration limit) {
    var script = Script.text("victim." + victim.language(), victim.code());
    try (var session = engine.open(options(limit));
        var rescue = rescue(limit)) {
      var start = System.nanoTime();
      try {
        session.eval(script);
        return "ended by itself";
      } catch (ScriptException e) {
        var late = System.nanoTime() - start - limit.toNanos();
        return e.error().code().equals("time_limit")
            ? String.valueOf(late / 1e6)
            : "ended by " + e.error().code() + ": " + e.error().message();
      }
    }
  }

  // Memory and processor time are other limits; here only the clock kills.
  private static SessionOptions options(Duration limit) {
    var limits =
        Limits.standard()
            .withTime(limit)
            .withCpuTime(Duration.ofDays(1))
            .withMemory(Long.MAX_VALUE / 2);
    return new SessionOptions(Namespace.named("").build(), limits, text -> {});
  }

  /** Ends the process if nothing else ends the script. */
  private static Rescue rescue(Duration limit) {
    var timer =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              var thread = new Thread(work, "bench-rescue");
              thread.setDaemon(true);
              return thread;
            });
    timer.schedule(
        () -> {
          System.out.println(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
          System.out.flush();
          Runtime.getRuntime().halt(1);
        },
        limit.plusSeconds(PATIENCE_SECONDS).toMillis(),
        TimeUnit.MILLISECONDS);
    return timer::shutdownNow;
  }

  private interface Rescue extends AutoCloseable {
    @Override
    void close();
  }

  private static ScriptEngine engine(String language) {
    for (var engine : ServiceLoader.load(ScriptEngine.class)) {
      if (engine.extensions().contains(language)) {
        return engine;
      }
    }
    throw new IllegalArgumentException("no engine for " + language);
  }
}
