package dev.kosmo.testkit.toy;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.ScriptException.Kind;
import dev.kosmo.engine.ScriptSession;
import dev.kosmo.engine.SessionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
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
    var run = new FutureTask<>(() -> new ToyRun(options, script).lines(lines));
    var thread = new Thread(run, "toy");
    thread.setDaemon(true);
    thread.start();
    try {
      return run.get(options.limits().time().toNanos(), NANOSECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ScriptException failure) {
        throw failure;
      }
      throw new AssertionError(e);
    } catch (TimeoutException | InterruptedException e) {
      run.cancel(true);
      usable = false;
      throw overLimit(script.name(), e);
    }
  }

  private ScriptException overLimit(String script, Exception cause) {
    var message = "stopped after %d s".formatted(options.limits().time().toSeconds());
    return new ScriptException(Kind.LIMIT, ScriptError.of("time_limit", message), script, 0, cause);
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
