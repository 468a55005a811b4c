package dev.kosmo.engine.graaljs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.CallException;
import dev.kosmo.engine.Namespace;
import dev.kosmo.engine.ScriptError;
import dev.kosmo.engine.ScriptException.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {
  private final ScriptError refused =
      new ScriptError(
          "rejected", "Loops refused it.", "Check it.", 422, false, "r1", "failed", null);
  private final Js js = new Js().failingWith("create", new CallException(refused, null));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\\nthrow new Error('out of stock')|onboard.js:2: out of stock",
        "\\nthrow new TypeError('x')|onboard.js:2: TypeError: x",
        "\\n\\nnull.x|onboard.js:3: TypeError: Cannot read property 'x' of null",
        "function f() {\\nthrow new Error('deep') }\\nf()|onboard.js:2: deep",
        "await 1\\nthrow new Error('later')|onboard.js:2: later",
        "\\n[1].map(() => { throw new Error('in map') })|onboard.js:2: in map",
        "\\nawait Promise.reject(new Error('rejected'))|onboard.js:2: rejected",
        "throw new Error()|onboard.js:1: Error",
        "throw 'text'|onboard.js:1: text",
        "throw { message: 'custom', code: 'mine' }|onboard.js:1: custom",
        "function f() {\\nthrow { message: 'deep', code: 'mine' } }\\nf()|onboard.js:2: deep",
        "await 1\\nthrow { message: 'later', code: 'mine' }|later",
        "throw null|onboard.js:1: The script threw null",
        "throw undefined|onboard.js:1: The script threw undefined",
        "throw 42|onboard.js:1: The script threw 42",
        "throw Symbol('s')|onboard.js:1: The script threw Symbol(s)",
        "throw { get message() { throw 1 } }|onboard.js:1: The script threw Error",
        "class Odd extends Error { get message() { throw 1 } } throw new Odd()|onboard.js:1: The"
            + " script threw Odd",
      })
  void uncaughtErrorsSpeakInScriptWords(String code, String message) {
    var failure = new Js().failure(code.replace("\\n", "\n"));

    assertThat(failure.kind()).isEqualTo(Kind.RUNTIME);
    assertThat(failure).hasMessage(message);
    assertThat(failure).hasNoCause();
  }

  @Test
  void aThrownObjectKeepsItsFields() {
    var thrown = "{ ...e, message: 'Mine.', status: '422' }";

    assertThat(js.failure("try { create() } catch (e) { throw " + thrown + " }").error())
        .isEqualTo(
            new ScriptError("rejected", "Mine.", "Check it.", null, false, "r1", "failed", null));
    assertThat(js.failure("throw { status: 422, retryable: true, message: 'm' }").error())
        .isEqualTo(new ScriptError("script_error", "m", null, 422, true, null, null, null));
    assertThat(js.failure("throw { code: 'Not A Code', message: 'm' }").error().code())
        .isEqualTo("script_error");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ncreate()",
        "\nawait create()",
        "try {\ncreate() } catch (e) { throw e }",
        "const promise = (async () => {\ncreate() })(); await promise",
        "setTimeout(() => {\ncreate() }, 1)",
        "(async () => {\ncreate() })()",
        "JSON.parse = Error = WeakMap.prototype.get = null;\ncreate()",
      })
  void uncaughtHostFailuresStayWhatTheyAre(String code) {
    var failure = js.failure(code);

    assertThat(failure.kind()).isEqualTo(Kind.HOST);
    assertThat(failure.error()).isEqualTo(refused);
    assertThat(failure).hasMessage("onboard.js:2: Loops refused it.");
    assertThat(failure).hasCauseInstanceOf(CallException.class);
  }

  @Test
  void theCauseIsWhatTheHostFunctionThrew() {
    var thrown = new CallException(refused, new IllegalStateException("the wire"));
    var failing = new Js().failingWith("f", thrown);

    assertThat(failing.failure("f()").getCause()).isSameAs(thrown);
  }

  @Test
  void hostFailuresCanBeCaught() {
    js.eval(
        """
        try { create() } catch (e) {
          record(e instanceof Error, e.name, `${e}`, e.code, e.message, e.hint, e.status,
            e.retryable, e.request_id, e.outcome)
        }
        """);

    assertThat(js.recorded)
        .isEqualTo(
            Arrays.asList(
                true,
                "Error",
                "Error: Loops refused it.",
                "rejected",
                "Loops refused it.",
                "Check it.",
                422L,
                false,
                "r1",
                "failed"));
  }

  @Test
  void hostFailuresCanBeWrittenAsJson() {
    assertThat(js.eval("try { create() } catch (e) { return JSON.stringify(e) }"))
        .containsExactly(
            "{\"code\":\"rejected\",\"message\":\"Loops refused it.\",\"hint\":\"Check it.\","
                + "\"status\":422,\"retryable\":false,\"request_id\":\"r1\",\"outcome\":\"failed\",\"retry_at\":null}");
  }

  @Test
  void theStackOfAHostFailureShowsTheScriptOnly() {
    var stack = js.eval("function f() { create() }\ntry { f() } catch (e) { return e.stack }");

    assertThat(stack)
        .singleElement()
        .asString()
        .matches("(?s)Error: Loops refused it\\.(\\n    at \\w+ \\(onboard\\.js:\\d+:\\d+\\)){2}");
  }

  @Test
  void anyOtherExceptionStaysInTheHost() {
    var secret = new IllegalStateException("secret");
    var failing =
        new Js()
            .with(
                "f",
                arguments -> {
                  throw secret;
                });

    var caught = failing.eval("try { f() } catch (e) { return [e.code, `${e}${e.stack}`] }");
    var failure = failing.failure("f()");

    assertThat(caught.toString()).contains("internal").doesNotContain("secret", "java", "Illegal");
    assertThat(failure)
        .hasMessage("onboard.js:1: `f` failed inside the host. This is not your script's fault.")
        .hasCause(secret);
  }

  @Test
  void evenErrorsOfTheHostStayThere() {
    var failing =
        new Js()
            .with(
                "f",
                arguments -> {
                  throw new StackOverflowError();
                });

    assertThat(failing.eval("try { f() } catch (e) { return [e instanceof RangeError, `${e}`] }"))
        .containsExactly(List.of(true, "RangeError: Maximum call stack size exceeded"));
  }

  @Test
  void theStackCanOverflow() {
    assertThat(new Js().failure("function f() { f() }\nf()").error().message())
        .isEqualTo("RangeError: Maximum call stack size exceeded");
  }

  @Test
  void theStackCanOverflowThroughTheHost() {
    var failure = js.failure("const f = () => record({ get a() { return f() } })\nf()");

    assertThat(failure.kind()).isEqualTo(Kind.RUNTIME);
    assertThat(failure.error().message()).contains("Maximum call stack size exceeded");
    assertThat(js.eval("return 1")).containsExactly(1L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "function f() { try { f() } catch (e) { record([1], { a: 1 }); throw e } } f()",
        "function f() { try { f() } finally { try { app.x } catch {} } } f()",
        "function f() { try { print({ a: [1] }) } finally { f() } } f()",
        "function f() { try { f() } catch (e) { [3, 1].sort(); e.stack; throw e } } f()",
      })
  void whatRunsAtTheEndOfTheStackHarmsNobody(String code) {
    var namespaces = js.with("app", Namespace.named("app").build());

    var failure = namespaces.failure(code);

    assertThat(failure.error().message()).contains("Maximum call stack size exceeded");
    assertThat(namespaces.eval("try { app.x } catch (e) { return [e.code, dump([1, { a: 1 }])] }"))
        .containsExactly(List.of("unknown_name", List.of(1L, Map.of("a", 1L))));
    assertThat(new Throwable().getStackTrace()).isNotEmpty();
  }

  @Test
  void lostRejectionsAreFailures() {
    var failure = js.failure("\nPromise.reject(new Error('lost'));\nawait 1");

    assertThat(failure).hasMessage("onboard.js:2: lost");
  }

  @Test
  void rejectionsHandledInTimeAreNone() {
    var returned =
        js.eval("const p = Promise.reject(1); await 1; p.catch(() => record('caught')); return 1");

    assertThat(returned).containsExactly(1L);
    assertThat(js.recorded).containsExactly("caught");
  }

  @Test
  void aScriptThatWaitsForNothingEnds() {
    var failure = js.failure("await new Promise(() => {})");

    assertThat(failure.kind()).isEqualTo(Kind.RUNTIME);
    assertThat(failure).hasMessage("The script awaits a promise that nothing will ever settle.");
  }

  @Test
  void stringsHaveALongestLength() {
    assertThat(js.failure("'a'.repeat(2 ** 29)"))
        .hasMessage("onboard.js:1: RangeError: Invalid string length");
  }

  @Test
  void syntaxErrorsAtRunTimeAreRuntimeErrors() {
    var failure = js.failure("\neval('(')");

    assertThat(failure.kind()).isEqualTo(Kind.RUNTIME);
    assertThat(failure.line()).hasValue(2);
    assertThat(failure.getMessage()).doesNotContain("\n");
  }
}
