package dev.kosmo.testkit.toy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.ScriptException.Kind;
import dev.kosmo.engine.ScriptSession;
import dev.kosmo.engine.SessionOptions;
import dev.kosmo.engine.Watchdog;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Runs toy scripts on a thread that can be left behind when the time is up. */
final class ToySession implements ScriptSession {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SessionOptions options;
  private boolean usable = true;

  ToySession(SessionOptions options) {
    this.options = options;
  }

  @Override
  public List<@Nullable Object> eval(Script script) {
    if (!usable) {
      throw new IllegalStateException("the session is closed or over its limit");
    }
    var lines = parse(script);
    var run = new ToyRun(options, script);
    var task = new FutureTask<>(() -> run.lines(lines));
    var thread = new Thread(task, "toy");
    thread.setDaemon(true);
    thread.start();
    try (var watchdog = Watchdog.watch(options.limits(), run.usage(), limit -> task.cancel(true))) {
      return result(task, watchdog, script);
    }
  }

  private List<@Nullable Object> result(
      FutureTask<List<@Nullable Object>> task, Watchdog watchdog, Script script) {
    try {
      return task.get();
    } catch (CancellationException e) {
      throw end(watchdog.exceeded(), script);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ScriptException failure) {
        throw failure;
      }
      if (e.getCause() instanceof LimitException limit) {
        throw end(limit, script);
      }
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      task.cancel(true);
      throw new AssertionError(e);
    }
  }

  private ScriptException end(@Nullable LimitException limit, Script script) {
    usable = false;
    return Objects.requireNonNull(limit).endOf(script);
  }

  private static List<JsonNode> parse(Script script) {
    var lines = new ArrayList<JsonNode>();
    for (var line : script.code().split("\n", -1)) {
      try {
        lines.add(JSON.readTree(line));
      } catch (JsonProcessingException e) {
        var error = ScriptError.of("syntax_error", "not JSON near `%s`".formatted(line.strip()));
        throw new ScriptException(Kind.SYNTAX, error, script.name(), lines.size() + 1, e);
      }
    }
    return lines;
  }

  @Override
  public void close() {
    usable = false;
  }
}
