package dev.kosmo.engine.luaj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.SessionOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs snippets, each in a session of its own. */
final class Lua {
  static final ScriptError REFUSED =
      new ScriptError(
          "rate_limited", "Busy at 42%.", "Try later.", 429, true, "r1", "failed", null);

  private final List<String> output = new ArrayList<>();
  private Limits limits = Limits.standard();

  Lua within(Duration time) {
    limits = limits.withTime(time);
    return this;
  }

  List<@Nullable Object> eval(String code) {
    try (var session = open()) {
      return session.eval(Script.text("test.lua", code));
    }
  }

  /** The only value that the snippet returns. */
  @Nullable Object value(String code) {
    var values = eval(code);
    assertThat(values).hasSize(1);
    return values.get(0);
  }

  /** Whatever the snippet prints. */
  List<String> output(String code) {
    eval(code);
    return output;
  }

  ScriptException failure(String code) {
    var failure = catchThrowableOfType(ScriptException.class, () -> eval(code));
    assertThat(failure).as(code).isNotNull();
    return failure;
  }

  LuajSession open() {
    var globals =
        Namespace.named("")
            .namespace(
                "app",
                Namespace.named("app")
                    .function("echo", arguments -> arguments.get(0))
                    .function("fail", arguments -> refuse())
                    .function("count", arguments -> Stream.iterate(1L, n -> n + 1).iterator())
                    .higherOrder("apply", arguments -> (long) arguments.size())
                    .build())
            .namespace("json", Namespace.named("json").constant("null", null).build())
            .build();
    return new LuajSession(new SessionOptions(globals, limits, output::add));
  }

  private static Object refuse() {
    throw new CallException(REFUSED, null);
  }
}
