package dev.kosmo.engine.luaj;

import static dev.kosmo.engine.ScriptException.Kind.LIMIT;

import dev.kosmo.engine.Limit;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.ScriptSession;
import dev.kosmo.engine.SessionOptions;
import dev.kosmo.engine.luaj.vm.LuaError;
import dev.kosmo.engine.luaj.vm.LuaValue;
import dev.kosmo.engine.luaj.vm.Realm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One realm, its clock and its coroutines. */
final class LuajSession implements ScriptSession {
  private final Limits limits;
  private final Realm realm = new Realm();
  private final Supervisor supervisor;
  private final Coroutines coroutines;
  private final Border border;

  LuajSession(SessionOptions options) {
    limits = options.limits();
    supervisor = new Supervisor(realm, limits);
    coroutines = new Coroutines(realm, supervisor);
    border = new Border(realm, supervisor);
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
    try (var watchdog = supervisor.start()) {
      realm.tick();
      return run(script);
    } catch (Stopped e) {
      throw stopped(script, e);
    } catch (LuaError e) {
      throw Failures.unreadable(script.name());
    } catch (StackOverflowError e) {
      throw Failures.stackOverflow(script.name());
    } catch (OutOfMemoryError e) {
      throw stopped(script, outOfMemory());
    } finally {
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

  private static ScriptException stopped(Script script, Stopped stopped) {
    var reason = stopped.reason();
    if (reason != null) {
      return reason.endOf(script);
    }
    var error = ScriptError.of("stopped", script.name() + " was stopped from outside.");
    return new ScriptException(LIMIT, error, script.name(), 0, stopped);
  }

  // Others in this JVM hold too much, or the script has found a way round its budget.
  private Stopped outOfMemory() {
    var stopped = new Stopped(new LimitException(Limit.MEMORY, limits, realm.charged()));
    realm.stop(stopped);
    return stopped;
  }

  @Override
  public void close() {
    realm.stop(new Stopped(null));
    coroutines.close();
  }
}
