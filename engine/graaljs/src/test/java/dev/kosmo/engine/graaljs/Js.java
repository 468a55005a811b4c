package dev.kosmo.engine.graaljs;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.HostFunction;
import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.NamespaceBuilder;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.ScriptOutput;
import dev.kosmo.engine.ScriptSession;
import dev.kosmo.engine.SessionOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Scripts named onboard.js, with {@code record(...)} and what a test adds to it. */
final class Js {
  final List<String> printed = new ArrayList<>();
  final List<@Nullable Object> recorded = new ArrayList<>();
  private final NamespaceBuilder globals = Namespace.named("");
  private ScriptOutput output = printed::add;
  private Limits limits = Limits.standard().withTime(Duration.ofSeconds(30));

  Js() {
    with("record", values -> recorded.addAll(values));
  }

  static @Nullable Object value(String code) {
    return new Js().eval("return " + code).get(0);
  }

  Js with(String name, HostFunction.Body body) {
    globals.function(name, body);
    return this;
  }

  Js with(String name, Namespace namespace) {
    globals.namespace(name, namespace);
    return this;
  }

  Js withConstant(String name, @Nullable Object value) {
    globals.constant(name, value);
    return this;
  }

  Js failingWith(String name, CallException failure) {
    return with(
        name,
        arguments -> {
          throw failure;
        });
  }

  Js within(Duration time) {
    limits = limits.withTime(time);
    return this;
  }

  Js limited(UnaryOperator<Limits> change) {
    limits = change.apply(limits);
    return this;
  }

  Js printingTo(ScriptOutput output) {
    this.output = output;
    return this;
  }

  ScriptSession open() {
    return new GraalJsEngine().open(new SessionOptions(globals.build(), limits, output));
  }

  List<@Nullable Object> eval(String code) {
    try (var session = open()) {
      return session.eval(script(code));
    }
  }

  ScriptException failure(String code) {
    var failure = catchThrowableOfType(ScriptException.class, () -> eval(code));
    if (failure == null) {
      throw new AssertionError("the script did not fail");
    }
    return failure;
  }

  static Script script(String code) {
    return Script.text("onboard.js", code);
  }
}
