package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.ScriptException.Kind;
import dev.kosmo.engine.ScriptSession;
import dev.kosmo.engine.SessionOptions;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.jspecify.annotations.Nullable;

/** One context of GraalJS with the host's names in it. */
final class GraalJsSession implements ScriptSession {
  private final Context context;
  private final Supervisor supervisor;
  private final Border border;
  private final Members members;
  private final EventLoop timers;
  private final Rejections rejections = new Rejections();

  private GraalJsSession(Context context, SessionOptions options) {
    this.context = context;
    timers = new EventLoop();
    supervisor = new Supervisor(context, options.limits(), timers::stop);
    border = new Border(new Prelude(context), supervisor, new CallDepth());
    members = new Members(border, timers.calls());
    rejections.install(border.prelude());
    timers.install(border);
    new Printing(border, options.output()).install();
    members.installGlobals(options.globals());
  }

  static GraalJsSession open(SessionOptions options) {
    Rehearsal.await();
    return create(options);
  }

  static GraalJsSession create(SessionOptions options) {
    return OwnThread.call(() -> new GraalJsSession(SharedEngine.newContext(), options));
  }

  @Override
  public List<@Nullable Object> eval(Script script) {
    if (supervisor.hasEnded()) {
      throw new IllegalStateException("the session is closed");
    }
    try {
      var returned = supervisor.run(() -> toEnd(script));
      var exceeded = supervisor.exceeded();
      if (exceeded == null) {
        return returned;
      }
      throw exceeded.endOf(script);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw stopped(script, e);
    } catch (ExecutionException e) {
      throw failure(script, e.getCause());
    }
  }

  private List<@Nullable Object> toEnd(Script script) throws InterruptedException {
    try {
      members.setArguments(script.arguments());
      return new Run(context, border.prelude(), timers, rejections, script).toEnd();
    } catch (LimitException e) {
      supervisor.end(e); // Of a call beside the script.
      throw e;
    } catch (PolyglotException | OutOfMemoryError e) {
      if (isOutOfMemory(e)) {
        supervisor.endOutOfMemory();
      }
      throw e;
    } finally {
      supervisor.patiently(timers.calls()::end);
      timers.clear();
      rejections.clear();
    }
  }

  private ScriptException failure(Script script, @Nullable Throwable e) {
    // A script on its way out fails in many ways; that it was ended is why.
    var exceeded = supervisor.exceeded();
    if (exceeded != null) {
      return exceeded.endOf(script);
    }
    if (supervisor.hasEnded()) {
      return stopped(script, e);
    }
    if (e instanceof ScriptException failure) {
      return failure;
    }
    var message = "The engine failed. This is not your script's fault.";
    return failure(Kind.RUNTIME, ScriptError.of("internal", message), script, e);
  }

  private static boolean isOutOfMemory(Throwable e) {
    return e instanceof OutOfMemoryError
        || (e instanceof PolyglotException guest && Failures.isOutOfMemory(guest));
  }

  private static ScriptException stopped(Script script, @Nullable Throwable e) {
    var message = script.name() + " was stopped from outside.";
    return failure(Kind.LIMIT, ScriptError.of("stopped", message), script, e);
  }

  private static ScriptException failure(
      Kind kind, ScriptError error, Script script, @Nullable Throwable cause) {
    return new ScriptException(kind, error, script.name(), 0, cause);
  }

  @Override
  public void close() {
    supervisor.end(null);
  }
}
