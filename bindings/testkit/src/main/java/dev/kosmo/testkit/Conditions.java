package dev.kosmo.testkit;

import dev.kosmo.engine.Limits;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an attack runs under.
 *
 * @param limits what it may use up
 * @param marks other words: with {@code virtual} it runs on a virtual thread, if this JVM has them;
 *     the rest is for whoever runs it
 */
public record Conditions(Limits limits, Set<String> marks) {

  /** Small limits, so that a table is quick, but time enough for an engine that starts cold. */
  static final Conditions USUAL =
      new Conditions(
          new Limits(Duration.ofSeconds(10), Duration.ofSeconds(60), 64L << 20, 1L << 20, 50),
          Set.of());

  /** What uses up its processor time is given little of it. */
  static final Conditions HASTY =
      new Conditions(USUAL.limits.withCpuTime(Duration.ofMillis(250)), Set.of());

  /** What scripts run under that mean well. */
  static final Conditions CALM = new Conditions(Limits.standard(), Set.of());

  public Conditions {
    marks = Set.copyOf(marks);
  }

  /**
   * Reads what a table says besides these: {@code time 1, memory 8, virtual}, in seconds, MiB or
   * calls.
   *
   * @throws IllegalArgumentException if it says something else
   */
  Conditions with(@Nullable String text) {
    var conditions = this;
    for (var setting : text == null ? new String[0] : text.split(", ", -1)) {
      conditions = conditions.with(setting.split(" ", 2));
    }
    return conditions;
  }

  private Conditions with(String[] setting) {
    if (setting.length == 1) {
      return new Conditions(
          limits,
          Stream.concat(marks.stream(), Stream.of(setting))
              .collect(Collectors.toUnmodifiableSet()));
    }
    var number = Double.parseDouble(setting[1]);
    var time = Duration.ofMillis((long) (number * 1000));
    return new Conditions(
        switch (setting[0]) {
          case "cpu" -> limits.withCpuTime(time);
          case "time" -> limits.withTime(time);
          case "memory" -> limits.withMemory((long) number << 20);
          case "output" -> limits.withOutput((long) number << 20);
          case "calls" -> limits.withCalls((int) number);
          default -> throw new IllegalArgumentException("not a limit: " + setting[0]);
        },
        marks);
  }

  /** The thread to run on. */
  Thread thread(Runnable work) {
    if (marks.contains("virtual") && Runtime.version().feature() >= 21) {
      try {
        // Only looked up, because the sources are for Java 17.
        return (Thread)
            Class.forName("java.lang.Thread$Builder")
                .getMethod("unstarted", Runnable.class)
                .invoke(Thread.class.getMethod("ofVirtual").invoke(null), work);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    var thread = new Thread(work, "attack");
    thread.setDaemon(true);
    return thread;
  }
}
