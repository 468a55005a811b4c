package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.ScriptException.Kind;
import dev.kosmo.engine.ScriptSession;
import dev.kosmo.engine.SessionOptions;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.jspecify.annotations.Nullable;

/** One context of GraalJS with the host's names in it. */
final class GraalJsSession implements ScriptSession {
  private final Context context;
  private final Prelude prelude;
  private final Members members;
  private final EventLoop timers;
  private final Rejections rejections = new Rejections();
  private final Duration time;
  private volatile boolean closed;

  private GraalJsSession(Context context, SessionOptions options) {
    this.context = context;
    this.prelude = new Prelude(context);
    this.timers = new EventLoop(prelude);
    this.time = options.limits().time();
    rejections.install(prelude);
    timers.install();
    new Printing(prelude, options.output()).install();
    members = new Members(prelude, timers.calls());
    members.installGlobals(options.globals());
  }

  static GraalJsSession open(SessionOptions options) {
    Rehearsal.await();
    return create(options);
  }

  static GraalJsSession create(SessionOptions options) {
    return new GraalJsSession(SharedEngine.newContext(), options);
  }

  @Override
  public List<@Nullable Object> eval(Script script) {
    if (closed) {
      throw new IllegalStateException("the session is closed");
    }
    var deadline = Deadline.in(time, this::close);
    try {
      members.setArguments(script.arguments());
      var returned = new Run(context, prelude, timers, rejections, script).toEnd();
      if (deadline.meet()) {
        return returned;
      }
      throw timeLimit(script);
    } catch (InterruptedException | RuntimeException | Error e) {
      throw failure(script, deadline, e);
    } finally {
      deadline.meet();
      timers.clear();
      rejections.clear();
    }
  }

  private ScriptException failure(Script script, Deadline deadline, Throwable e) {
    // A script on its way out fails in many ways; the deadline is why.
    if (!deadline.meet()) {
      return timeLimit(script);
    }
    if (!(e instanceof ScriptException failure)) {
      return stopped(script, e);
    }
    if (failure.kind() == Kind.LIMIT) {
      close();
    }
    return failure;
  }

  private ScriptException timeLimit(Script script) {
    var seconds = BigDecimal.valueOf(time.getSeconds()).add(BigDecimal.valueOf(time.getNano(), 9));
    var message =
        "%s stopped after %s s. Raise --time-limit, or do less per run."
            .formatted(script.name(), seconds.stripTrailingZeros().toPlainString());
    return failure(Kind.LIMIT, ScriptError.of("time_limit", message), script, null);
  }

  private ScriptException stopped(Script script, Throwable e) {
    var interrupted = isInterruption(e);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (interrupted || closed) {
      var message = script.name() + " was stopped from outside.";
      return failure(Kind.LIMIT, ScriptError.of("stopped", message), script, e);
    }
    var message = "The engine failed. This is not your script's fault.";
    return failure(Kind.RUNTIME, ScriptError.of("internal", message), script, e);
  }

  private static boolean isInterruption(Throwable e) {
    return e instanceof InterruptedException
        || (e instanceof PolyglotException guest && guest.isInterrupted());
  }

  private static ScriptException failure(
      Kind kind, ScriptError error, Script script, @Nullable Throwable cause) {
    return new ScriptException(kind, error, script.name(), 0, cause);
  }

  @Override
  public void close() {
    // Closing stops threads by interrupting them and clears their mark afterwards, ours included.
    var interrupted = !closed && Thread.currentThread().isInterrupted();
    closed = true;
    timers.stop();
    context.close(true);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
