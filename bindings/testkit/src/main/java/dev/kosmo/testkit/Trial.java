package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kosmo.engine.Limits;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.NamespaceBuilder;
import dev.kosmo.engine.Script;
import dev.kosmo.engine.ScriptEngine;
import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.ScriptOutput;
import dev.kosmo.engine.ScriptSession;
import dev.kosmo.engine.SessionOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The engine under test, the script of one test, and what that script did. */
public final class Trial {
  private final ScriptEngine engine;
  private final Class<?> test;
  private final String name;
  private final List<@Nullable Object> recorded = Collections.synchronizedList(new ArrayList<>());
  private final List<String> output = Collections.synchronizedList(new ArrayList<>());
  private Limits limits = Limits.standard();
  private List<String> arguments = List.of();

  Trial(ScriptEngine engine, Class<?> test, String name) {
    this.engine = engine;
    this.test = test;
    this.name = name;
  }

  /** Lets the script run under these limits. */
  public Trial within(Limits limits) {
    this.limits = limits;
    return this;
  }

  /** Gives the script these words as arguments. */
  public Trial with(String... arguments) {
    this.arguments = List.of(arguments);
    return this;
  }

  /**
   * Globals to start from: {@code record(...)}, which keeps its arguments for {@link #recorded()},
   * and {@code json.null}.
   */
  public NamespaceBuilder globals() {
    return Namespace.named("")
        .function(
            "record",
            values -> {
              recorded.addAll(values);
              return null;
            })
        .namespace("json", Namespace.named("json").constant("null", null).build());
  }

  /** Opens a session of the engine under test. */
  public ScriptSession open(NamespaceBuilder globals) {
    return open(globals, output::add);
  }

  private ScriptSession open(NamespaceBuilder globals, ScriptOutput output) {
    return engine.open(new SessionOptions(globals.build(), limits, output));
  }

  /** Runs the script in a session of its own and returns what it returned. */
  public List<@Nullable Object> eval(NamespaceBuilder globals) {
    return eval(globals, output::add);
  }

  private List<@Nullable Object> eval(NamespaceBuilder globals, ScriptOutput output) {
    try (var session = open(globals, output)) {
      return session.eval(script());
    }
  }

  /** Runs the script with no more than {@link #globals()}. */
  public List<@Nullable Object> eval() {
    return eval(globals());
  }

  /** Runs a script that must fail, in words that a script author can read. */
  public ScriptException failure(NamespaceBuilder globals) {
    return failure(globals, output::add);
  }

  /** Runs a script that must fail, with an output of its own. */
  public ScriptException failure(NamespaceBuilder globals, ScriptOutput output) {
    var failure = catchThrowableOfType(ScriptException.class, () -> eval(globals, output));
    assertThat(failure).as("%s must fail, but returned", name).isNotNull();
    ScriptWords.check(failure.getMessage());
    return failure;
  }

  /** Runs a script that must fail with no more than {@link #globals()}. */
  public ScriptException failure() {
    return failure(globals());
  }

  /** All values that the script passed to {@code record}, in order. */
  public List<@Nullable Object> recorded() {
    return recorded;
  }

  /** All texts that the script printed, in order. */
  public List<String> output() {
    return output;
  }

  /** The file of this test in the engine's language. */
  public Script script() {
    return resource("contract/" + name).withArguments(arguments);
  }

  /** The engine under test. */
  ScriptEngine engine() {
    return engine;
  }

  /** A file in the engine's language, by its path without the extension. */
  Script resource(String path) {
    var file = path + "." + engine.extensions().get(0);
    try (var source = test.getResourceAsStream("/" + file)) {
      if (source == null) {
        throw new AssertionError(
            "src/test/resources/%s is missing. The Javadoc of `%s` says what it must do."
                .formatted(file, name));
      }
      var code = new String(source.readAllBytes(), StandardCharsets.UTF_8);
      return Script.text(file.substring(file.lastIndexOf('/') + 1), code);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
