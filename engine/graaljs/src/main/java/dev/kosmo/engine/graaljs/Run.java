package dev.kosmo.engine.graaljs;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.Script;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/** One script on its way from its text to what it returns. */
final class Run {
  private final Context context;
  private final Prelude prelude;
  private final EventLoop timers;
  private final Rejections rejections;
  private final ScriptText text;
  private final Failures failures;
  private @Nullable Value returned;
  private @Nullable Value failed;

  Run(Context context, Prelude prelude, EventLoop timers, Rejections rejections, Script script) {
    this.context = context;
    this.prelude = prelude;
    this.timers = timers;
    this.rejections = rejections;
    this.text = new ScriptText(script);
    this.failures = new Failures(prelude, script, text.source);
  }

  /** Runs it to the end of its last timer and call. */
  List<@Nullable Object> toEnd() throws InterruptedException {
    text.check(prelude);
    var main = main();
    try {
      start(main);
      requireNoFailure();
      while (!timers.isEmpty()) {
        timers.runNext(prelude);
        requireNoFailure();
      }
      return result();
    } catch (PolyglotException e) {
      if (e.isCancelled() || e.isInterrupted() || Failures.isOutOfMemory(e)) {
        throw e;
      }
      throw failures.uncaught(e);
    } catch (CallException e) {
      throw failures.notData(e);
    }
  }

  private Value main() {
    try {
      return context.eval(text.source).getMember("main");
    } catch (PolyglotException e) {
      if (!e.isSyntaxError()) {
        throw e;
      }
      throw text.unbalanced();
    }
  }

  private void start(Value main) {
    // Reading the promise from Java afterwards would be too late: a rejection would be unhandled.
    prelude.call("run", main, keep(value -> returned = value), keep(reason -> failed = reason));
  }

  private static ProxyExecutable keep(Consumer<Value> place) {
    return arguments -> {
      place.accept(arguments[0]);
      return null;
    };
  }

  private void requireNoFailure() {
    var reason = failed != null ? failed : rejections.first();
    if (reason != null) {
      throw failures.rejected(reason);
    }
  }

  private List<@Nullable Object> result() {
    if (returned == null) {
      throw failures.stuck();
    }
    return GuestReader.isUndefined(returned)
        ? List.of()
        : Collections.singletonList(DataReader.returned(prelude, returned));
  }
}
