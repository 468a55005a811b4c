package dev.kosmo.host;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.ScriptError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One call of {@code app.parallel}.
 *
 * @param held how many bytes all answers have that came so far
 */
record ParallelCall(
    FunctionCall function, List<@Nullable Object> arguments, Run run, AtomicLong held)
    implements Callable<Map<String, @Nullable Object>> {

  /**
   * What becomes of it, as scripts see it.
   *
   * @throws LimitException if all answers together are more than the script could hold
   */
  @Override
  public Map<String, @Nullable Object> call() {
    run.requireMemory(held.get());
    try {
      var reply = function.answer(arguments);
      run.requireMemory(held.addAndGet(reply.stats().bytes()));
      return outcome(true, "value", reply.tree());
    } catch (CallException e) {
      return outcome(false, "error", e.error().fields());
    } catch (LimitException e) {
      throw e;
    } catch (RuntimeException e) {
      // The others have their answers, some of them of writes, which must not get lost.
      return outcome(false, "error", internal().fields());
    }
  }

  private ScriptError internal() {
    return ScriptError.of(
        "internal",
        "`%s` failed inside the host. This is not your script's fault."
            .formatted(function.function().path()));
  }

  private static Map<String, @Nullable Object> outcome(
      boolean ok, String name, @Nullable Object value) {
    var outcome = new LinkedHashMap<String, @Nullable Object>();
    outcome.put("ok", ok);
    outcome.put(name, value);
    return outcome;
  }
}
