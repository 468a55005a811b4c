package dev.kosmo.engine.graaljs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kosmo.engine.ScriptException;
import dev.kosmo.engine.ScriptException.Kind;
import java.time.Duration;
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
        "new Array(2 ** 32 - 1).fill(0)",
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

  @Test
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
