package dev.kosmo.engine.graaljs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** The functions of {@code prelude.js} in one context. */
final class Prelude {
  private static final Source SOURCE = read();

  private final Value functions;
  final Value absent;
  final Value overflow;
  final Value parse;
  final Value hostFailure;
  final Value hostFunction;
  final Value isBigInt;
  final Value isNamespace;

  Prelude(Context context) {
    functions = context.eval(SOURCE);
    absent = get("absent");
    overflow = get("overflow");
    parse = get("parse");
    hostFailure = get("hostFailure");
    hostFunction = get("hostFunction");
    isBigInt = get("isBigInt");
    isNamespace = get("isNamespace");
  }

  Value get(String name) {
    return functions.getMember(name);
  }

  Value call(String name, @Nullable Object... arguments) {
    return get(name).execute(arguments);
  }

  private static Source read() {
    try (var source = Prelude.class.getResourceAsStream("prelude.js")) {
      if (source == null) {
        throw new IllegalStateException("prelude.js is not beside its class");
      }
      var code = new String(source.readAllBytes(), StandardCharsets.UTF_8);
      // Internal sources do not appear in stack traces.
      return Source.newBuilder("js", code, "kosmo").internal(true).buildLiteral();
    } catch (IOException e) {
      throw new UncheckedIOException("prelude.js cannot be read", e);
    }
  }
}
