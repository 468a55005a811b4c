package dev.kosmo.engine.graaljs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.engine.Limit;
import dev.kosmo.engine.LimitException;
import dev.kosmo.engine.Limits;
import dev.kosmo.engine.ScriptException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A limit that the host finds exceeded ends the script wherever it is. */
@Timeout(60)
class HostLimitsTest {
  private final Js js =
      new Js()
          .with(
              "exceed",
              arguments -> {
                throw new LimitException(Limit.CALLS, Limits.standard(), 1001L);
              });

  @ParameterizedTest
  @ValueSource(
      strings = {
        "try { exceed() } catch (e) { record(e) } finally { record(1) } record(2)",
        "(async () => { try { await exceed() } catch { record(1) } })().catch(record).finally(record)",
        "await new Promise(() => exceed()).catch(record)",
        "await Promise.allSettled([1, 2].map(async () => exceed())); record(1)",
        "setTimeout(() => { try { exceed() } finally { record(1) } }); setTimeout(record, 1)",
        "queueMicrotask(() => { try { exceed() } finally { record(1) } }); await 1; record(2)",
        "print({ get a() { try { exceed() } finally { record(1) } } }); record(2)",
        "record({ get a() { try { exceed() } finally { record(1) } } })",
        "`${{ toString() { try { exceed() } finally { record(1) } } }}`; record(2)",
        "[2, 1].sort(() => { try { exceed() } finally { record(1) } }); record(2)",
        "'a'.replace(/a/, () => { try { exceed() } finally { record(1) } })",
        "JSON.stringify({ toJSON() { try { exceed() } finally { record(1) } } })",
        "JSON.parse('[1]', () => { try { exceed() } finally { record(1) } })",
        "function* g() { try { yield exceed() } finally { record(1) } } for (const x of g()) record(2)",
        "for (const x of { [Symbol.iterator]: () => ({ next: exceed, return: record }) });",
        "new Proxy({}, { get() { try { exceed() } finally { record(1) } } }).x",
        "await { then() { try { exceed() } finally { record(1) } } }",
        "throw { get message() { try { exceed() } finally { record(1) } } }",
        "return { get a() { try { exceed() } finally { record(1) } } }",
        "class A { static { try { exceed() } finally { record(1) } } }",
        "eval('try { exceed() } finally { record(1) }')",
      })
  void noHandlerOfTheScriptSeesIt(String code) {
    var failure = js.failure(code);

    assertThat(failure.kind()).isEqualTo(Kind.LIMIT);
    assertThat(failure.error().code()).isEqualTo("call_limit");
    assertThat(failure)
        .hasMessage(
            "onboard.js stopped after 1,000 calls of integrations. Raise --max-calls, or split the"
                + " work into several runs.");
    assertThat(failure).hasCauseInstanceOf(LimitException.class);
    assertThat(js.recorded).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"print", "console.log", "dump"})
  void soDoesOneOfTheOutput(String print) {
    js.printingTo(
        text -> {
          if (text.equals("second")) {
            throw new LimitException(Limit.OUTPUT, Limits.standard(), 1L);
          }
          js.printed.add(text);
        });

    var failure =
        js.failure(
            "print('first'); try { %s('second') } catch {} finally { record(1) } print('third')"
                .formatted(print));

    assertThat(failure.error().code()).isEqualTo("output_limit");
    assertThat(js.printed).containsExactly("first");
    assertThat(js.recorded).isEmpty();
  }

  @Test
  void theSessionIsClosed() {
    try (var session = js.open()) {
      assertThatThrownBy(() -> session.eval(Js.script("exceed()"))).hasMessageContaining("1,000");

      assertThatThrownBy(() -> session.eval(Js.script("return 1")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the session is closed");
    }
  }

  @Test
  void hostFunctionsThatRunOutOfMemoryEndTheScript() {
    js.with(
        "gorge",
        arguments -> {
          throw new OutOfMemoryError("as the JVM throws it");
        });

    var failure = js.failure("try { gorge() } catch (e) { record(e) } finally { record(1) }");

    assertThat(failure.kind()).isEqualTo(Kind.LIMIT);
    assertThat(failure.error().code()).isEqualTo("memory_limit");
    assertThat(failure.error().message()).startsWith("onboard.js stopped after 1 GiB of memory.");
    assertThat(js.recorded).isEmpty();
  }
}
