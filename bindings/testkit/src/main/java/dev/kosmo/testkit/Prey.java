package dev.kosmo.testkit;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.Limit;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptEngine;
import dev.kosmo.engine.ScriptOutput;
import dev.kosmo.engine.SessionOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** An engine with the smallest host around it that is worth attacking. */
record Prey(ScriptEngine engine) implements Siege.Target {
  /** What no script may ever see. */
  static final String SECRET = "dev.kosmo.testkit.Prey holds the key to all";

  @Override
  public List<@Nullable Object> run(Script script, Conditions conditions, Namespace attack) {
    var limits = conditions.limits();
    var globals =
        Namespace.named("")
            .namespace("attack", attack)
            .namespace("json", Namespace.named("json").constant("null", null).build())
            .namespace("app", app())
            .build();
    try (var session = engine.open(new SessionOptions(globals, limits, limited(limits)))) {
      return session.eval(script);
    }
  }

  private static Namespace app() {
    return Namespace.named("app")
        .function("echo", arguments -> arguments)
        .function("fail", arguments -> fail())
        .function("crash", arguments -> crash())
        .function("wait", arguments -> waitForever())
        .build();
  }

  private static ScriptOutput limited(Limits limits) {
    var printed = new AtomicLong();
    return text -> {
      var bytes = text.getBytes(StandardCharsets.UTF_8).length + 1L;
      if (printed.addAndGet(bytes) > limits.output()) {
        throw new LimitException(Limit.OUTPUT, limits, printed.get());
      }
    };
  }

  private static Object fail() {
    throw CallException.of("rate_limited", "Busy.");
  }

  private static Object crash() {
    throw new IllegalStateException(SECRET);
  }

  private static Object waitForever() {
    try {
      new CountDownLatch(1).await();
      throw new AssertionError();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(SECRET, e);
    }
  }
}
