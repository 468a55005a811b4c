package dev.kosmo.engine;

import java.time.Duration;

/**
 * What one run may use up. A script can neither catch, raise nor outlive a limit.
 *
 * @param cpuTime processor time of one {@link ScriptSession#eval}; waiting for a host function does
 *     not count
 * @param time wall-clock time of one {@link ScriptSession#eval}, waiting included
 * @param memory how many bytes a script may allocate in one {@link ScriptSession#eval}, whether or
 *     not it still holds them at the end
 * @param output how many bytes of UTF-8 it may print, line breaks included
 * @param calls how many functions of integrations it may call
 */
public record Limits(Duration cpuTime, Duration time, long memory, long output, int calls) {

  private static final Limits STANDARD =
      new Limits(Duration.ofSeconds(30), Duration.ofSeconds(300), 1L << 30, 10L << 20, 1000);

  public Limits {
    requirePositive("the limit of processor time", cpuTime);
    requirePositive("the time limit", time);
    requirePositive("the memory limit", memory);
    requirePositive("the output limit", output);
    requirePositive("the limit of calls", calls);
  }

  /** 30 s of processor time, 300 s of wall-clock time, 1 GiB, 10 MiB and 1,000 calls. */
  public static Limits standard() {
    return STANDARD;
  }

  /** The same limits with another processor time. */
  public Limits withCpuTime(Duration cpuTime) {
    return new Limits(cpuTime, time, memory, output, calls);
  }

  /** The same limits with another wall-clock time. */
  public Limits withTime(Duration time) {
    return new Limits(cpuTime, time, memory, output, calls);
  }

  /** The same limits with so many bytes to allocate. */
  public Limits withMemory(long memory) {
    return new Limits(cpuTime, time, memory, output, calls);
  }

  /** The same limits with so many bytes to print. */
  public Limits withOutput(long output) {
    return new Limits(cpuTime, time, memory, output, calls);
  }

  /** The same limits with so many calls. */
  public Limits withCalls(int calls) {
    return new Limits(cpuTime, time, memory, output, calls);
  }

  private static void requirePositive(String what, Duration limit) {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException(what + " must be positive, but is " + limit);
    }
  }

  private static void requirePositive(String what, long limit) {
    if (limit <= 0) {
      throw new IllegalArgumentException(what + " must be positive, but is " + limit);
    }
  }
}
