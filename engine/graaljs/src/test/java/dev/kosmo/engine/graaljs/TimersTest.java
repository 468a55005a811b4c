package dev.kosmo.engine.graaljs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kosmo.engine.ScriptException.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimersTest {
  private final Js js = new Js();

  @Test
  void timersRunInTheOrderOfTheirTime() {
    js.eval(
        """
        setTimeout(record, 400, 'third');
        setTimeout(record, 1, 'first');
        setTimeout(record, 1, 'second');
        queueMicrotask(() => record('microtask'));
        record('main');
        """);

    assertThat(js.recorded).containsExactly("main", "microtask", "first", "second", "third");
  }

  @Test
  void awaitWaitsForATimer() {
    assertThat(js.eval("return await new Promise((done) => setTimeout(done, 5, 'late'))"))
        .containsExactly("late");
  }

  @Test
  void timersLeftRunAfterTheScriptReturned() {
    assertThat(js.eval("setTimeout(() => record('after'), 5); return 'returned'"))
        .containsExactly("returned");
    assertThat(js.recorded).containsExactly("after");
  }

  @Test
  void timersCanBeCleared() {
    js.eval(
        """
        clearTimeout(setTimeout(record, 1, 'never'));
        clearTimeout(undefined);
        let n = 0;
        const id = setInterval(() => { record(++n); if (n === 3) clearInterval(id) }, 1);
        """);

    assertThat(js.recorded).containsExactly(1L, 2L, 3L);
  }

  @Test
  void anErrorInATimerEndsTheScript() {
    var failure =
        js.failure("setTimeout(record, 50, 'never');\nsetTimeout(() => { throw new Error('x') })");

    assertThat(failure).hasMessage("onboard.js:2: x");
    assertThat(js.recorded).isEmpty();
  }

  @Test
  void timersNeedAFunction() {
    assertThat(js.failure("setTimeout('record(1)', 1)"))
        .hasMessage("onboard.js:1: TypeError: `setTimeout` needs a function.");
  }

  @Test
  void aTimerBeyondTheTimeLimitIsCutShort() {
    var failure = js.within(Duration.ofMillis(300)).failure("setTimeout(record, 60000, 1)");

    assertThat(failure.kind()).isEqualTo(Kind.LIMIT);
    assertThat(js.recorded).isEmpty();
  }

  @Test
  void timersDoNotReachTheNextScriptOfTheSession() {
    try (var session = js.open()) {
      try {
        session.eval(Js.script("setTimeout(record, 1, 'stale'); throw 1"));
      } catch (RuntimeException expected) {
        js.recorded.clear();
      }

      assertThat(session.eval(Js.script("await new Promise((f) => setTimeout(f, 5)); return 1")))
          .isEqualTo(List.of(1L));
      assertThat(js.recorded).isEmpty();
    }
  }
}
