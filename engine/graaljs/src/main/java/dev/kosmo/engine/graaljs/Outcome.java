package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.LimitException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a host function returned, or threw, on its way to the thread of the script. */
record Outcome(@Nullable Object value, @Nullable Throwable thrown) {

  static Outcome of(HostFunction function, List<@Nullable Object> arguments) {
    try {
      return new Outcome(function.call(arguments), null);
    } catch (RuntimeException | Error e) {
      return new Outcome(null, e);
    }
  }

  /** Throws a limit while no script can catch it. */
  void requireNoLimit() {
    if (thrown instanceof LimitException limit) {
      throw limit;
    }
  }

  /** What was returned; or throws what was thrown. */
  @Nullable Object get() {
    if (thrown instanceof RuntimeException e) {
      throw e;
    } else if (thrown instanceof Error e) {
      throw e;
    }
    return value;
  }
}
