package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.Limit;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.ScriptException.Kind;
import dev.kosmo.engine.ScriptSession;
import dev.kosmo.engine.SessionOptions;
import dev.kosmo.engine.Watchdog;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.jspecify.annotations.Nullable;

/** One context of GraalJS with the host's names in it. */
final class GraalJsSession implements ScriptSession {
  // For another thread to come and cancel this one.
  private static final long MOST_PATIENCE = 30;

  private final Context context;
  private final Prelude prelude;
  private final Members members;
  private final EventLoop timers;
  private final Rejections rejections = new Rejections();
  private final Limits limits;
  private volatile @Nullable LimitException ofHost;
  private volatile boolean closed;

  private GraalJsSession(Context context, SessionOptions options) {
    this.context = context;
    this.prelude = new Prelude(context);
    this.timers = new EventLoop(prelude);
    this.limits = options.limits();
    prelude.onLimit(this::stopFromWithin);
    rejections.install(prelude);
    timers.install();
    new Printing(prelude, options.output()).install();
    members = new Members(prelude);
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
    var watchdog = Watchdog.watch(limits, new ThreadUsage(), limit -> close());
    try {
      members.setArguments(script.arguments());
      var returned = new Run(context, prelude, timers, rejections, script).toEnd();
      watchdog.close();
      var limit = exceeded(watchdog);
      if (limit == null) {
        return returned;
      }
      throw limit.endOf(script);
    } catch (InterruptedException | RuntimeException | Error e) {
      throw failure(script, watchdog, e);
    } finally {
      watchdog.close();
      timers.clear();
      rejections.clear();
    }
  }

  private @Nullable LimitException exceeded(Watchdog watchdog) {
    var limit = ofHost;
    return limit == null ? watchdog.exceeded() : limit;
  }

  /**
   * Ends the script for a limit of the host's, on the thread that is in the host now. Only another
   * thread can cancel this one, and what this one throws the script could catch.
   */
  private void stopFromWithin(LimitException limit) {
    ofHost = limit;
    var stopper = new Thread(this::close, "kosmo-js-stop");
    stopper.setDaemon(true);
    stopper.start();
    try {
      TimeUnit.SECONDS.sleep(MOST_PATIENCE);
    } catch (InterruptedException e) {
      // That is the cancellation.
      Thread.currentThread().interrupt();
    }
  }

  private ScriptException failure(Script script, Watchdog watchdog, Throwable e) {
    watchdog.close();
    // A script on its way out fails in many ways; the limit is why.
    var limit = exceeded(watchdog);
    if (limit != null) {
      return limit.endOf(script);
    }
    if (isOutOfMemory(e)) {
      close();
      return new LimitException(Limit.MEMORY, limits, limits.memory()).endOf(script);
    }
    if (!(e instanceof ScriptException failure)) {
      return stopped(script, e);
    }
    if (failure.kind() == Kind.LIMIT) {
      close();
    }
    return failure;
  }

  private static boolean isOutOfMemory(Throwable e) {
    return e instanceof OutOfMemoryError
        || e instanceof PolyglotException guest && guest.isResourceExhausted();
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
