package dev.kosmo.engine.graaljs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.ScriptException.Kind;
import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class LimitsTest {
  private final Js js = new Js().within(Duration.ofMillis(200));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (true) {}",
        "for (;;) { try { for (;;) {} } catch { record(1) } finally { continue } }",
        "const loop = async () => { for (;;) await 1 }; try { await loop() } finally { record(1) }",
        "function* g() { try { for (;;) yield 1 } finally { for (;;) {} } } for (const x of g()) {}",
        "return { get a() { for (;;) {} } }",
        "throw { get message() { for (;;) {} } }",
        "print({ get a() { for (;;) {} } })",
        "await { then() { for (;;) {} } }",
        "[3, 1, 2].sort(() => { for (;;) {} })",
        "const a = [1]; a.length = 2 ** 31; new Set(a.values())",
        "setInterval(() => {}, 1)",
        "/^(a|aa)+\\1$/.test('a'.repeat(60) + 'b'); record(1)",
      })
  void noScriptOutrunsTheTimeLimit(String code) {
    var failure = js.failure(code);

    assertThat(failure.kind()).isEqualTo(Kind.LIMIT);
    assertThat(failure.error().code()).isEqualTo("time_limit");
    assertThat(failure)
        .hasMessage("onboard.js stopped after 0.2 s. Raise --time-limit, or do less per run.");
    assertThat(js.recorded).isEmpty();
  }

  @Test
  void processorTimeIsLimited() {
    var failure =
        new Js()
            .limited(limits -> limits.withCpuTime(Duration.ofMillis(300)))
            .failure("print('before'); try { for (;;) { } } finally { record(1) }");

    assertThat(failure.kind()).isEqualTo(Kind.LIMIT);
    assertThat(failure.error().code()).isEqualTo("cpu_limit");
    assertThat(failure)
        .hasMessage(
            "onboard.js stopped after 0.3 s of processor time. Raise --cpu-limit, or do less per"
                + " run.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "const a = []; for (;;) a.push({})",
        "const a = []; for (;;) a.push('x'.repeat(1000) + a.length)",
        "const m = new Map(); for (let i = 0; ; i++) m.set(i, [i])",
        "const o = {}; for (let i = 0; ; i++) o['k' + i] = i",
        "let f = () => 0; for (;;) { const g = f; f = () => g }",
        "const a = []; for (;;) a.push(new ArrayBuffer(2 ** 22))",
        "const a = []; for (;;) a.push(new Float64Array(2 ** 18))",
        "const a = []; for (let i = 0; ; i++) a.push(Symbol.for('x' + i))",
        "let p = Promise.resolve(); for (;;) p = p.then(() => {})",
        "const a = [...(function* () { for (;;) yield {} })()]",
        "const r = new FinalizationRegistry(() => {}); const a = [];"
            + " for (;;) { const o = {}; a.push(new WeakRef(o), o); r.register(o, 1) }",
        "let s = 'x'; const a = []; for (;;) { a.push(s += 'y'.repeat(9999)); s.charCodeAt(9) }",
        "for (const a = [1]; ; ) a.push(...a.slice(0, 60000))",
      })
  void memoryIsLimited(String code) {
    var limited = new Js().limited(limits -> limits.withMemory(64 << 20));

    var failure = limited.failure("print('before'); try { " + code + " } finally { record(1) }");

    assertThat(failure.kind()).isEqualTo(Kind.LIMIT);
    assertThat(failure.error().code()).isEqualTo("memory_limit");
    assertThat(failure)
        .hasMessage(
            "onboard.js stopped after 64 MiB of memory. Raise --memory-limit, or keep less at a"
                + " time.");
    assertThat(limited.printed).containsExactly("before");
    assertThat(limited.recorded).isEmpty();
  }

  @Test
  void whatTheHostAllocatesIsNotTheScripts() {
    var js =
        new Js()
            .limited(limits -> limits.withMemory(64 << 20))
            .with("page", arguments -> (long) new byte[16 << 20].length);

    var sum = js.eval("let n = 0; for (let i = 0; i < 20; i++) n += page(); return n");

    assertThat(sum).containsExactly(20L << 24);
  }

  @Test
  void aBuiltinThatCannotBeStoppedIsLeftAlone() {
    var js = new Js().within(Duration.ofMillis(100));

    try (var session = js.open()) {
      assertThatThrownBy(
              () -> session.eval(Js.script("record(1n == '7'.repeat(400000)); print(1)")))
          .hasMessageContaining("stopped after 0.1 s");
    }

    assertThat(js.recorded).isEmpty();
    assertThat(js.printed).isEmpty();
    assertThat(new Js().eval("return 1")).containsExactly(1L);
  }

  @Test
  void timeInTheHostCounts() {
    js.with("sleep", arguments -> sleep(Duration.ofSeconds(20)));

    var failure = js.failure("try { sleep() } catch {} finally { record(1) }");

    assertThat(failure.error().code()).isEqualTo("time_limit");
    assertThat(js.recorded).isEmpty();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void aHostThatCannotBeInterruptedEndsAsTheLimit() {
    js.with("work", arguments -> work(Duration.ofMillis(600)));

    var failure = js.failure("try { work() } catch {} finally { record(1) }");

    assertThat(failure.error().code()).isEqualTo("time_limit");
    assertThat(js.recorded).isEmpty();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"while (true) {}", "await new Promise((f) => setTimeout(f, 20000))", "return 1"})
  void anInterruptedThreadStopsAndStaysInterrupted(String code) {
    Thread.currentThread().interrupt();

    var failure = new Js().failure(code);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(failure).hasMessage("onboard.js was stopped from outside.");
  }

  @Test
  void aSessionOverItsLimitIsClosed() {
    try (var session = js.open()) {
      assertThatThrownBy(() -> session.eval(Js.script("while (true) {}")))
          .isInstanceOf(ScriptException.class);

      assertThatThrownBy(() -> session.eval(Js.script("return 1")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the session is closed");
    }
  }

  @Test
  void theClockStartsWithEachScript() {
    try (var session = js.within(Duration.ofMillis(700)).open()) {
      for (int i = 0; i < 3; i++) {
        assertThat(
                session.eval(Js.script("await new Promise((f) => setTimeout(f, 300)); return 1")))
            .containsExactly(1L);
      }
    }
  }

  @RepeatedTest(40)
  void closingFromOutsideStopsTheScript() throws Exception {
    var session = new Js().open();
    var closer = new Thread(session::close);

    closer.start();

    assertThatThrownBy(
            () -> {
              for (; ; ) {
                session.eval(Js.script("await new Promise((f) => setTimeout(f, 20000))"));
              }
            })
        .isInstanceOfAny(ScriptException.class, IllegalStateException.class)
        .hasMessageMatching("onboard.js was stopped from outside.|the session is closed");
    closer.join();
  }

  private static Object sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
      return "slept";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object work(Duration time) {
    var end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return "worked";
  }
}
