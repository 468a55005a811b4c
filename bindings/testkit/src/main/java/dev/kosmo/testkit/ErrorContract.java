package dev.kosmo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.NamespaceBuilder;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.ScriptException.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Failures name their place, speak in script words, and are one thing on both sides. */
interface ErrorContract {

  /** {@code record} something on the first line; break the syntax on the third. */
  @Test
  default void brokenSyntaxIsReportedAsSyntax(Trial trial) {
    var failure = trial.failure();

    assertThat(failure.kind()).isEqualTo(Kind.SYNTAX);
    assertThat(failure.line()).hasValue(3);
    assertThat(failure.error().code()).isEqualTo("syntax_error");
    assertThat(failure).hasMessage(trial.script().name() + ":3: " + failure.error().message());
    assertThat(failure.error().message()).doesNotContain(trial.script().name());
    assertThat(trial.recorded()).isEmpty();
  }

  /** On the third line, read a member of something that does not exist. */
  @Test
  default void runtimeErrorsNameTheLine(Trial trial) {
    var failure = trial.failure();

    assertThat(failure.kind()).isEqualTo(Kind.RUNTIME);
    assertThat(failure.line()).hasValue(3);
    assertThat(failure.error().code()).isEqualTo("script_error");
    assertThat(failure).hasMessage(trial.script().name() + ":3: " + failure.error().message());
    assertThat(failure.error().message()).doesNotContain(trial.script().name());
  }

  /** Fail on the third line with the message "out of stock", as the language's users do it. */
  @Test
  default void raisedTextIsTheMessage(Trial trial) {
    var failure = trial.failure();

    assertThat(failure.kind()).isEqualTo(Kind.RUNTIME);
    assertThat(failure).hasMessage(trial.script().name() + ":3: out of stock");
    assertThat(failure.error()).isEqualTo(ScriptError.of("script_error", "out of stock"));
  }

  /**
   * Raise, on the third line, a map with the code "out_of_stock" and the message "No tents left."
   */
  @Test
  default void raisedMapsKeepTheirFieldsAndTheirLine(Trial trial) {
    var failure = trial.failure();

    assertThat(failure.kind()).isEqualTo(Kind.RUNTIME);
    assertThat(failure).hasMessage(trial.script().name() + ":3: No tents left.");
    assertThat(failure.error()).isEqualTo(ScriptError.of("out_of_stock", "No tents left."));
  }

  /** Call {@code fail()} on the third line. */
  @Test
  default void hostFailureKeepsItsCause(Trial trial) {
    var thrown = new CallException(REFUSED, new IllegalStateException("the vendor said no"));

    var failure = trial.failure(failing(trial, thrown));

    assertThat(failure.kind()).isEqualTo(Kind.HOST);
    assertThat(failure).hasMessage(trial.script().name() + ":3: Loops answered 429.");
    assertThat(failure.error()).isEqualTo(REFUSED);
    assertThat(failure).hasCause(thrown);
  }

  /**
   * Call {@code fail()} and catch its failure. {@code record} a map with its code, message, hint,
   * status, retryable, request_id, outcome and retry_at; then {@code record} the text that the
   * language makes of it, which may begin with what it calls an error.
   */
  @Test
  default void scriptsCanCatchHostFailures(Trial trial) {
    trial.eval(failing(trial, new CallException(REFUSED, null)));

    assertThat(trial.recorded()).hasSize(2).startsWith(REFUSED.fields());
    assertThat(trial.recorded()).last().asString().endsWith(REFUSED.message());
  }

  /**
   * Call {@code fail()} and catch its failure. {@code record} its code, whether its hint, status,
   * request_id and outcome all read as nil or null, and its member retryable.
   */
  @Test
  default void absentErrorFieldsReadAsNothing(Trial trial) {
    trial.eval(failing(trial, CallException.of("not_found", "There is no such contact.")));

    assertThat(trial.recorded()).containsExactly("not_found", true, false);
  }

  /** Call {@code fail()}, catch its failure, and raise that same failure again. */
  @Test
  default void raisedAgainAHostFailureKeepsItsFields(Trial trial) {
    var thrown = new CallException(REFUSED, null);

    var failure = trial.failure(failing(trial, thrown));

    assertThat(failure.error()).isEqualTo(REFUSED);
    assertThat(failure).hasCause(thrown);
  }

  /** Call {@code fail()} on the third line. */
  @Test
  default void unexpectedFailuresShowNothing(Trial trial) {
    var thrown = new IllegalStateException("canary in /srv/canary.txt");

    var failure = trial.failure(failing(trial, thrown));

    assertThat(failure.kind()).isEqualTo(Kind.HOST);
    assertThat(failure.line()).hasValue(3);
    assertThat(failure.error().code()).isEqualTo("internal");
    assertThat(failure.getMessage()).contains("fail").doesNotContain("canary");
    assertThat(failure).hasCause(thrown);
  }

  /** Call {@code fail()} on the third line. */
  @Test
  default void resultsThatAreNoDataAreTheHostsFault(Trial trial) {
    for (var odd : List.of(1.5f, Set.of("a"), Map.of(1, 2), Kind.HOST)) {
      var result = Map.of("a", List.of(odd));

      var failure = trial.failure(trial.globals().function("fail", arguments -> result));

      assertThat(failure.kind()).isEqualTo(Kind.HOST);
      assertThat(failure.line()).hasValue(3);
      assertThat(failure.error().code()).isEqualTo("internal");
      assertThat(failure)
          .cause()
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("`fail().a[0]` ");
    }
  }

  /** Call {@code fail()}, catch its failure; {@code record} its code, message, and its text. */
  @Test
  default void caughtUnexpectedFailuresShowNothing(Trial trial) {
    trial.eval(failing(trial, new IllegalStateException("canary in /srv/canary.txt")));

    assertThat(trial.recorded())
        .hasSize(3)
        .startsWith("internal")
        .extracting(String::valueOf)
        .allSatisfy(ScriptWords::check)
        .allSatisfy(text -> assertThat(text).doesNotContain("canary"));
  }

  /** An error with all its fields. */
  ScriptError REFUSED =
      new ScriptError(
          "rate_limited",
          "Loops answered 429.",
          "Try later.",
          429,
          true,
          "req_1",
          "failed",
          "2030-01-01T00:00:00Z");

  private static NamespaceBuilder failing(Trial trial, RuntimeException failure) {
    return trial
        .globals()
        .function(
            "fail",
            arguments -> {
              throw failure;
            });
  }
}
