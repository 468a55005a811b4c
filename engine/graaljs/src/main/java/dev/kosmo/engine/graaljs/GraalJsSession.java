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
    members = new Members(prelude);
    members.installGlobals(options.globals());
  }

  static GraalJsSession open(SessionOptions options) {
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
    } catch (InterruptedException | RuntimeException e) {
      throw failure(script, deadline, e);
    } finally {
      deadline.meet();
      timers.clear();
      rejections.clear();
    }
  }

  private RuntimeException failure(Script script, Deadline deadline, Exception e) {
    // A script on its way out fails in many ways; the deadline is why.
    if (!deadline.meet()) {
      return timeLimit(script);
    }
    if (e instanceof ScriptException failure) {
      return failure;
    }
    var message = script.name() + " was stopped from outside.";
    return new ScriptException(Kind.LIMIT, ScriptError.of("stopped", message), script.name(), 0, e);
  }

  private ScriptException timeLimit(Script script) {
    var seconds = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    var message =
        "%s stopped after %s s. Raise --time-limit, or do less per run."
            .formatted(script.name(), seconds);
    return new ScriptException(
        Kind.LIMIT, ScriptError.of("time_limit", message), script.name(), 0, null);
  }

  @Override
  public void close() {
    closed = true;
    timers.stop();
    context.close(true);
  }
}
