package dev.kosmo.engine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;

/** What {@link Limits} holds one of. */
public enum Limit {
  /** Processor time, in seconds. */
  CPU_TIME("cpu_time", "s of processor time", "--cpu-limit", "do less per run"),
  /** Wall-clock time, in seconds. */
  TIME("time", "s", "--time-limit", "do less per run"),
  /** Bytes allocated. */
  MEMORY("memory", "of memory", "--memory-limit", "keep less at a time"),
  /** Bytes printed. */
  OUTPUT("output", "of output", "--output-limit", "print less"),
  /** Calls of integrations. */
  CALLS("calls", "calls of integrations", "--max-calls", "split the work into several runs");

  private final String word;
  private final String unit;
  private final String option;
  private final String remedy;

  Limit(String word, String unit, String option, String remedy) {
    this.word = word;
    this.unit = unit;
    this.option = option;
    this.remedy = remedy;
  }

  /** Its name in snake_case, as in {@code cpu_time}. */
  public String word() {
    return word;
  }

  /** How much these limits allow, as {@link Data}: seconds, bytes or a count. */
  public Number in(Limits limits) {
    return switch (this) {
      case CPU_TIME -> seconds(limits.cpuTime());
      case TIME -> seconds(limits.time());
      case MEMORY -> limits.memory();
      case OUTPUT -> limits.output();
      case CALLS -> (long) limits.calls();
    };
  }

  static Number seconds(Duration time) {
    return Data.number(Duration.ofMillis(time.toMillis()).toNanos() / 1e9);
  }

  String code() {
    return this == CPU_TIME ? "cpu_limit" : this == CALLS ? "call_limit" : word + "_limit";
  }

  String message(String script, Number limit) {
    return "%s stopped after %s %s. Raise %s, or %s."
        .formatted(script, amount(limit), unit, option, remedy);
  }

  private String amount(Number limit) {
    return switch (this) {
      case CPU_TIME, TIME ->
          BigDecimal.valueOf(limit.doubleValue()).stripTrailingZeros().toPlainString();
      case MEMORY, OUTPUT -> bytes(limit.longValue());
      case CALLS -> String.format(Locale.ROOT, "%,d", limit.longValue());
    };
  }

  private static String bytes(long count) {
    var units = new String[] {"bytes", "KiB", "MiB", "GiB"};
    var unit = 0;
    var left = count;
    while (unit < units.length - 1 && left >= 1024 && left % 1024 == 0) {
      left /= 1024;
      unit++;
    }
    return String.format(Locale.ROOT, "%,d %s", left, units[unit]);
  }
}
