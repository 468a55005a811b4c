package dev.kosmo.engine.luaj;

import static dev.kosmo.engine.ScriptException.Kind.LIMIT;

import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.ScriptSession;
import dev.kosmo.engine.SessionOptions;
import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Realm;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One realm, its clock and its coroutines. */
final class LuajSession implements ScriptSession {
  private final Limits limits;
  private final Realm realm = new Realm();
  private final Deadline deadline = new Deadline(realm);
  private final Coroutines coroutines = new Coroutines(realm);
  private final Border border;

  LuajSession(SessionOptions options) {
    limits = options.limits();
    border = new Border(realm, deadline);
    Sandbox.furnish(realm, border, coroutines, options.output());
    for (var name : options.globals().names()) {
      var member = options.globals().find(name);
      if (member != null) {
        realm.set(name, border.toLua(member));
      }
    }
  }

  @Override
  public List<@Nullable Object> eval(Script script) {
    var previous = realm.enter();
    var clock = deadline.start(limits.time());
    try {
      realm.tick();
      return run(script);
    } catch (Stopped e) {
      throw timeLimit(script);
    } catch (LuaError | StackOverflowError e) {
      throw Failures.stackOverflow(script.name());
    } catch (OutOfMemoryError e) {
      realm.stop(new Stopped());
      throw memoryLimit(script);
    } finally {
      clock.complete(null);
      Realm.leaveFor(previous);
    }
  }

  private List<@Nullable Object> run(Script script) {
    try {
      return returned(script);
    } catch (LuaError e) {
      // Reading an error may run code of the script's, which may fail again.
      throw Failures.uncaught(e, script.name());
    }
  }

  private List<@Nullable Object> returned(Script script) {
    var chunk = Chunks.compile(realm, Chunks.source(script.code()), "@" + script.name());
    var arguments = script.arguments().stream().map(LuaValue::valueOf).toArray(LuaValue[]::new);
    return border.results(chunk.invoke(LuaValue.varargsOf(arguments)));
  }

  private ScriptException timeLimit(Script script) {
    var seconds = BigDecimal.valueOf(limits.time().toMillis(), 3).stripTrailingZeros();
    var message =
        "%s stopped after %s s. Raise --time-limit, or do less per run."
            .formatted(script.name(), seconds.toPlainString());
    return limit(script, "time_limit", message);
  }

  private static ScriptException memoryLimit(Script script) {
    return limit(
        script,
        "memory_limit",
        script.name() + " used up the memory. Keep less at a time, or do less per run.");
  }

  private static ScriptException limit(Script script, String code, String message) {
    return new ScriptException(LIMIT, ScriptError.of(code, message), script.name(), 0, null);
  }

  @Override
  public void close() {
    realm.stop(new Stopped());
    coroutines.close();
  }
}
